import { book } from '../../../lib/db/schema';
import { saveProgrammeTexts } from '../../../lib/db/write/programme/save-programme-texts';
import { emptyBook, fillBook } from '../a-full-book';
import { at } from './at-page';
import type { Card } from './story';

/** The pages that are printed or handed over, and what an account is asked for there. */
export const paperStories: Card = {
  fill: async () => {
    await emptyBook();
    await fillBook();
    await book.accounts.update('k', { kam: 'Anna Becker' });
  },
  stories: {
    charter: { show: at('#/charter'), shows: 'button | workspace_print' },
    'hand-over': { show: at('#/hand-over?kam=Anna%20Becker'), shows: '[data-testid="handed-over"]' },
    dossier: { show: at('#/accounts/k/dossier'), shows: '[data-tab="dossier"]' },
    pack: { show: at('#/accounts/k?pack'), shows: '[data-testid="pack-choice"]' },
    survey: { show: at('#/accounts/k?survey'), shows: '[data-testid="survey-copy"]' },
    'survey-too-many': {
      arrange: () =>
        saveProgrammeTexts({ questions: Array.from({ length: 12 }, (_, at) => `Question ${at + 1}?`).join('\n') }),
      show: at('#/accounts/k?survey'),
      shows: '[data-testid="survey-copy"]',
    },
    signal: {
      show: at('#/accounts/k/details', 'button | account_signalAdd'),
      shows: 'button[type="submit"] | account_signalAdd',
    },
  },
};
