import { book } from '../../../lib/db/schema';
import { saveTarget } from '../../../lib/db/write/save-target';
import { emptyBook } from '../a-full-book';
import { fillWithSales } from '../sold-by-month';
import { at } from './at-page';
import type { Card } from './story';

/** The pages that look back on a month and ahead to the year's end. */
export const salesStories: Card = {
  fill: async () => {
    await emptyBook();
    await fillWithSales();
    await saveTarget('Ash', 2026, { turnover: { total: 1300 } });
    await book.contracts.put({ id: 'k', accountId: 'Birch', title: 'Frame contract', endsOn: '2026-10-15' });
  },
  stories: {
    letter: { show: at('#/letter'), shows: '[data-testid="letter-part"]' },
    'letter-before': { show: at('#/letter?month=2025-03'), shows: '[data-testid="letter-month"]' },
    'letter-unknown': { show: at('#/letter?month=2024-12'), shows: 'a | letter_toLast' },
    targets: { show: at('#/targets'), shows: '[data-testid="target-sum"]' },
    'targets-months': {
      show: at('#/targets', '[data-testid="target-row"] button[aria-expanded]'),
      shows: 'button[aria-expanded="true"]',
    },
    'targets-none': { arrange: () => book.targets.clear(), show: at('#/targets'), shows: 'table:not(:has(tfoot))' },
    'targets-empty': { arrange: emptyBook, show: at('#/targets'), shows: 'div | targets_emptyTitle' },
  },
};
