import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { saveTarget } from '../../lib/db/write/save-target';
import { STANDINGS_TABLES, settleStandings } from '../../lib/db/write/settle-standings';
import { write } from '../../lib/db/write/transaction';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { monthsOf } from '../domain/targets/ledger-of';
import { emptyBook, fillBook, today } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
  const months = [...monthsOf(2025), ...monthsOf(2026).slice(0, 10)];
  const lines = months.map((month) => ({ accountId: 'k', date: `${month}-28`, revenue: 100, currency: 'EUR' }));
  await book.ledgerBlocks.bulkPut(packLedger(lines, () => crypto.randomUUID()));
});

it('shows how far the account has come on its target, and follows it', async () => {
  await saveTarget('k', 2026, { turnover: { total: 2000 } });
  await showSidebar(mail());
  await expect.element(page.getByTestId('target-bar')).toBeVisible();
  await expect.element(page.getByText('Revenue 2026: 50% of the target of €2,000, forecast €1,212')).toBeVisible();
  await saveTarget('k', 2026, { turnover: { total: 1000 } });
  await expect.element(page.getByText('Revenue 2026: 100% of the target', { exact: false })).toBeVisible();
});

it('goes by the figure that the book is judged by in fact: turnover where no line has a profit', async () => {
  await write(STANDINGS_TABLES, () => settleStandings(today));
  await saveTarget('k', 2026, { turnover: { total: 2000 }, profit: { total: 500 } });
  await showSidebar(mail());
  await expect.element(page.getByText('Revenue 2026: 50% of the target', { exact: false })).toBeVisible();
});

it('says nothing without a target of this year', async () => {
  await saveTarget('k', 2027, { turnover: { total: 2000 } });
  await showSidebar(mail());
  await expect.element(page.getByTestId('share')).toBeVisible();
  await expect.poll(() => page.getByTestId('target-bar').query()).toBeNull();
});
