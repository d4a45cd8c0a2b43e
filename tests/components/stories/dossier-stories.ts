import { book } from '../../../lib/db/schema';
import { fillBook } from '../a-full-book';
import { mail } from '../show-sidebar';
import type { Card } from './story';

const wish = {
  kind: 'fact' as const,
  id: 'fact',
  text: 'A competitor from Graz courts them with leasing.',
  url: 'https://news.brightwater.test/a?b=1#c',
  title: 'Brightwater in the news',
};
/** Neither a fact nor a contact, and nobody who is against us. */
const nothingNoted = () => Promise.all([book.facts.clear(), book.touches.clear(), book.people.clear()]);
const fifth = () =>
  book.facts.put({
    ...{ id: 'f5', accountId: 'k', section: 'decision', text: 'Decides on investments in May only' },
    source: { name: 'Brightwater in the news', url: wish.url },
    learnedOn: '2026-11-18',
    pinned: false,
  });

/** The few facts to see first. */
export const dossierStories: Card = {
  of: 'section:has(> * > [aria-keyshortcuts="A"])',
  fill: fillBook,
  stories: {
    five: {
      arrange: fifth,
      open: ['ul:has(> [data-testid="highlight"]) + div details summary'],
      shows: 'ul + div details [data-testid="highlight"]:nth-child(2)',
    },
    none: { arrange: nothingNoted, shows: 'p | dossier_none' },
    stale: {
      arrange: () => book.facts.bulkDelete(['f1', 'f4']),
      shows: '[data-freshness="stale"]',
    },
    edit: { open: ['[data-testid="highlight"] button'], shows: '[data-testid="fact-form"]' },
    add: {
      open: ['[aria-keyshortcuts="A"]', ['[data-testid="fact-form"] textarea', 'Second shift from May']],
      shows: '[data-testid="fact-form"] textarea',
    },
    'from-selection': {
      heard: { wish },
      shows: '[data-testid="fact-form"]',
      of: 'div:has(> [data-testid="fact-wish"])',
    },
    'from-selection-for-whom': {
      page: { kind: 'page.left', site: 'roundcube', host: 'mail.example' },
      heard: { wish },
      shows: 'blockquote',
      of: 'div:has(> [data-testid="fact-wish"])',
    },
    'nothing-selected': {
      page: mail(),
      heard: { wish: { ...wish, text: '' } },
      shows: 'p | dossier_nothingSelected',
      of: 'div:has(> [data-testid="fact-wish"])',
    },
  },
};
