import { book } from '../../../lib/db/schema';
import { fillBook } from '../a-full-book';
import { mail } from '../show-sidebar';
import type { Card } from './story';

const stranger = mail({ people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] });
const OPEN = '[data-testid="flag-potential"]';
const p = { score: 1 as const, evidence: '' };
const flag = {
  ...{ id: 'y', company: 'Brightwater', domain: 'brightwater.test', people: [], suspectedLabels: [] },
  ...{ need: p, ability: p, authority: p, why: 'Three new plants next year' },
  ...{ flaggedOn: '2026-11-18', status: 'waiting' as const },
};
const addressee = { managers: { addresses: {}, flagsTo: 'flags@our-firm.test' } };
const plain = async () => {
  await book.standings.clear();
  await book.accounts.update('k', { labels: [] });
};

/** The flag of a potential key account. */
export const flagStories: Card = {
  of: '[data-testid="flag-form"]',
  fill: fillBook,
  stories: {
    form: { page: stranger, open: [OPEN], shows: '[data-qualified="false"]' },
    filled: {
      page: stranger,
      open: [
        OPEN,
        'fieldset:nth-of-type(1) label:last-of-type input',
        'button[aria-checked="false"]',
        ['[data-testid="flag-form"] > :has(+ details) input', 'Three new plants next year'],
      ],
      shows: '[data-qualified="true"]',
    },
    'already-account': { arrange: plain, open: [OPEN], shows: '[data-tier="standard"]' },
    'key-already': {
      page: { kind: 'page.left', site: 'roundcube', host: 'mail.example' },
      heard: { wish: { kind: 'flag', id: 'w', about: 'kovacs-bau.test' } },
      shows: '[data-tier="strategic"]',
    },
    'whom-about': {
      page: { kind: 'page.left', site: 'roundcube', host: 'mail.example' },
      heard: { wish: { kind: 'flag', id: 'w', about: '' } },
      shows: '[data-qualified]',
    },
    waiting: {
      arrange: () => book.prospects.put(flag),
      page: stranger,
      shows: 'a[href^="mailto:?"]',
      of: '[data-testid="flag-waiting"]',
    },
    'sent-away': {
      arrange: async () => {
        await book.prospects.put({ ...flag, why: '' });
        await book.meta.put({ key: 'settings', value: addressee });
      },
      page: stranger,
      shows: 'a[href^="mailto:flags@our-firm.test"]',
      of: '[data-testid="flag-waiting"]',
    },
    offered: { arrange: plain, shows: OPEN, of: 'section:has([data-testid="health"])' },
  },
};
