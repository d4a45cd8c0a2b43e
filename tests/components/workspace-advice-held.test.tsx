import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(emptyBook);

const receivable = { id: 'r', amount: 900, currency: 'EUR', dueOn: '2026-11-02' };
const overdue = page.getByTestId('suggestion').filter({ hasText: 'Ask for the payment of €900' });

const dueNow = page.getByTestId('today-figure').filter({ hasText: 'Due now' });
const steps = () =>
  page
    .getByTestId('today-item')
    .elements()
    .filter((one) => one.getAttribute('data-kind') === 'step');

describe('while advice is clicked', () => {
  it('keeps every row in its place, where one becomes a step of today, until the pointer leaves', async () => {
    const names = ['Alder', 'Beech', 'Cedar'];
    await book.accounts.bulkPut(names.map((name) => accountRow(anAccount({ id: name, name }))));
    await book.receivables.bulkPut(names.map((name) => ({ ...receivable, id: name, accountId: name })));
    await showWorkspace('#/today');
    await expect.poll(() => overdue.elements().length).toBe(3);
    const button = overdue.first().getByRole('button', { name: /Follow up/ });
    await expect.element(button).toBeVisible();
    const top = () => button.element().getBoundingClientRect().top;
    const before = top();
    await button.click();
    // The week beside it has the step already.
    await expect.element(page.getByTestId('today-week')).toMatchTextContent(/Ask for the payment of €900/);
    await expect.poll(() => [top() - before, overdue.elements().length, steps().length]).toEqual([0, 3, 0]);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(() => [overdue.elements().length, steps().length]).toEqual([2, 1]);
  });

  it('says that nothing is to do once the last of it is let go', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 's', name: 'Small Ltd' })));
    await book.receivables.put({ ...receivable, accountId: 's' });
    await showWorkspace('#/today');
    await overdue.getByRole('button', { name: /Dismiss/ }).click();
    await expect.element(dueNow).toMatchTextContent(/0/);
    await expect.element(overdue).toBeVisible();
    await expect.element(page.getByText('Nothing to follow up')).not.toBeInTheDocument();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.element(page.getByText('Nothing to follow up')).toBeVisible();
  });
});
