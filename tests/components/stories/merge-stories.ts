import { accountRow, personRow } from '../../../lib/db/rows';
import { book } from '../../../lib/db/schema';
import { anAccount, aPerson } from '../../db/a-book';
import { fillBook } from '../a-full-book';
import { at } from './at-page';
import type { Card } from './story';

async function fillTwice(): Promise<void> {
  await fillBook();
  const twin = { market: 'Austria', industry: 'Cranes and hoists', kam: 'Jonas Wolf', domains: ['kovacs.test'] };
  await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Kovacs Bau', ...twin })));
  await book.people.put(
    personRow(aPerson({ id: 'n', accountId: 'm', name: 'Tóth Nóra', emails: ['nora@kovacs.test'] })),
  );
}

const panelOf = (mark: string) => `section:has(${mark})`;

/** One company once, one person once: what is asked, and where. */
export const mergeStories: Card = {
  fill: fillTwice,
  stories: {
    asked: {
      show: at('#/accounts/k/details'),
      of: panelOf('[data-testid="merge-open"]'),
      shows: '[data-testid="maybe-same"]',
    },
    dialog: { show: at('#/accounts/k?merge=m'), of: 'dialog', shows: '[data-testid="merge-confirm"]' },
    renamed: {
      show: at('#/accounts/m/details', ['form textarea', 'Kovács Bau Kft.']),
      of: panelOf('[data-testid="maybe-same"]'),
      shows: '[data-testid="maybe-same"]',
    },
    'known-address': {
      show: at('#/accounts/k/people', 'button | personForm_add', ['form textarea', 'nora@kovacs.test']),
      of: '[data-testid="known-person"]',
      shows: 'button | moved_yes',
    },
  },
};

/** The timeline on the account's page, and a contact of it that is changed. */
export const timelineStories: Card = {
  of: panelOf('[data-testid="timeline-entry"]'),
  fill: fillBook,
  stories: {
    all: { show: at('#/accounts/k/timeline'), shows: '[data-kind="contact"]' },
    changing: {
      show: at('#/accounts/k/timeline', '[data-kind="contact"] button'),
      shows: '[data-testid="contact-text"]',
    },
    none: {
      arrange: async () => {
        await Promise.all([book.touches.clear(), book.promises.clear(), book.facts.clear(), book.standings.clear()]);
      },
      show: at('#/accounts/k/timeline'),
      of: 'section | timeline_none',
      shows: 'p | timeline_none',
    },
  },
};
