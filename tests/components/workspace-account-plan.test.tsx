import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { emptyBook, fillBook, standing } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const review = { id: 'r', accountId: 'k', on: '2026-08-03', departments: [], notes: '' };
const goal = { id: 'g', accountId: 'k', goal: 'new offers' as const, text: 'Leasing', setOn: '2026-05-04' };

it('carries on what was agreed in the last review, and says through how many reviews', async () => {
  await book.reviews.put({ ...review, goals: [{ goal: 'tie closer', text: 'A service contract' }] });
  await book.goals.put({ ...goal, due: '2026-10-01', state: 'on the way' });
  await showWorkspace('#/accounts/k/plan');
  await expect.element(page.getByTestId('goal')).toBeVisible();
  await expect
    .element(page.getByText('on the way · was due by October 1, 2026 · carried through 1 review'))
    .toBeVisible();
  await page.getByRole('button', { name: 'Carry on: Tie closer: A service contract' }).click();
  await expect.poll(() => page.getByTestId('goal').elements().length).toBe(2);
  await expect
    .poll(() => book.goals.toArray())
    .toContainEqual(expect.objectContaining({ goal: 'tie closer', setOn: '2026-08-03', state: 'open' }));
  await expectAccessible();
});

it('makes a measure a next step, once', async () => {
  await book.goals.put({ ...goal, measure: 'Ask the bank', due: '2027-03-31', state: 'open' });
  await showWorkspace('#/accounts/k/plan');
  await page.getByRole('button', { name: 'Make it a next step: Ask the bank' }).click();
  await expect.element(page.getByText('step due on March 31, 2027')).toBeVisible();
  await expect
    .poll(() => book.followUps.where({ accountId: 'k' }).toArray())
    .toContainEqual(expect.objectContaining({ text: 'Ask the bank', due: '2027-03-31' }));
});

it('the steps against dependency are ticked with their day, or planned', async () => {
  await book.standings.put({ ...standing, share: 0.3 });
  await showWorkspace('#/accounts/k/plan');
  await expect.poll(() => page.getByRole('checkbox').elements().length).toBe(10);
  await page.getByRole('checkbox').first().click();
  await expect.element(page.getByText('done on November 19, 2026').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => book.planEntries.count()).toBe(0);
  await page
    .getByRole('button', { name: /^Put into the plan:/ })
    .first()
    .click();
  await expect.poll(() => book.planEntries.toArray()).toMatchObject([{ kind: 'measure', item: expect.any(String) }]);
  await expectAccessible();
});
