import { book } from '../../../lib/db/schema';
import { textDigest } from '../../../lib/domain/words/text-digest';
import { fillBook } from '../a-full-book';
import { mail } from '../show-sidebar';
import type { Card } from './story';

const BEFORE = 'section:has(> * > [aria-keyshortcuts="A"])';
const OPEN = '[data-testid="log-contact"]';
const kind = (value: string) => `[data-testid="contact-kind"] [value="${value}"]`;
const theirs = mail({ sent: '2026-11-16', title: 'Re: The floor plan of the second building' });

/** The last contacts, logging one, and noting the open mail. */
export const contactStories: Card = {
  of: 'section:has(> * > [aria-keyshortcuts="N"])',
  fill: fillBook,
  stories: {
    two: {
      of: BEFORE,
      arrange: () =>
        book.touches.update('t2', { reached: false, text: 'Wants the plan of the second floor by Friday' }),
      shows: '[data-testid="last-contact"]',
    },
    none: { of: BEFORE, arrange: () => book.touches.clear(), shows: 'p | contact_none' },
    form: { open: [OPEN], shows: '[data-testid="contact-reached"]' },
    request: {
      open: [OPEN, kind('request')],
      shows: '[data-testid="contact-form"]:not(:has([data-testid="contact-direction"]))',
    },
    'with-step': { open: [OPEN, 'button | contact_next'], shows: '[data-testid="contact-form"] [type="date"]' },
    'wrong-when': {
      open: [OPEN, ['[data-testid="contact-when"]', 'tomorrow'], '[data-testid="contact-save"]'],
      shows: '[data-testid="contact-when"][aria-invalid]',
    },
    'open-mail': { page: theirs, shows: '[data-direction="in"]' },
    'own-mail': {
      page: mail({ sent: '2026-11-16', people: [{ email: 'agnes@kovacs-bau.test', role: 'to' }] }),
      shows: '[data-direction="out"]',
    },
    'noted-mail': {
      arrange: () =>
        book.touches.put({
          ...{ id: 't3', accountId: 'k', personIds: ['g'], kind: 'mail', direction: 'in', at: '2026-11-16T12:00:00Z' },
          text: 'The floor plan of the second building',
        }),
      page: theirs,
      shows: '[data-testid="mail-noted"]',
    },
    'of-thread': {
      arrange: () =>
        book.touches.put({
          ...{ id: 't3', accountId: 'k', personIds: ['g'], kind: 'mail', direction: 'in', at: '2026-11-12T12:00:00Z' },
          ...{ text: 'Asks who pays for the second floor', mail: 'earlier', thread: textDigest('roundcube:thread:1') },
        }),
      page: theirs,
      open: ['summary'],
      shows: '[data-testid="thread-note"]',
    },
  },
};
