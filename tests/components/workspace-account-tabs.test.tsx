import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { STANDINGS_TABLES, settleStandings } from '../../lib/db/write/settle-standings';
import { write } from '../../lib/db/write/transaction';
import { date } from '../../lib/text';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount } from '../db/a-book';
import { emptyBook, fillBook, today } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const sold = (date: string, revenue: number, productGroup: string, accountId = 'o') => ({
  ...{ date, accountId, revenue, productGroup },
  order: `${accountId} ${date}`,
});

const panel = (name: string) => page.getByRole('region', { name, exact: true }).last();

describe('the page of an account', () => {
  it('has a tab for each part, which digits reach, and the browser’s way back leads through them', async () => {
    await showWorkspace('#/accounts/k');
    const tab = (name: string) => page.getByRole('link', { name, exact: true });
    await expect.element(tab('Overview')).toHaveAttribute('aria-current', 'page');
    await userEvent.keyboard('3');
    await expect.element(tab('Dossier')).toHaveAttribute('aria-current', 'page');
    await expect.element(panel('Whole dossier')).toMatchTextContent('0 of 17 named parts known');
    await expect.element(page.getByTestId('next-step').first()).not.toBeInTheDocument();
    await userEvent.keyboard('6');
    await expect.element(panel('Care')).toBeVisible();
    window.history.back();
    await expect.element(panel('Whole dossier')).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Kovács Bau Kft.');
  });

  it('marks the tab on which something unfinished stands in a form', async () => {
    await showWorkspace('#/accounts/k/people');
    await page.getByRole('button', { name: 'Add person' }).click();
    await userEvent.fill(page.getByRole('form', { name: 'Add person' }).getByRole('textbox').first(), 'Nagy B');
    await expect.poll(() => book.drafts.count()).toBe(1);
    await expect.element(page.getByTestId('tab-unfinished')).not.toBeInTheDocument();
    window.location.hash = '#/accounts/k/overview';
    const people = page.getByRole('link', { name: /^People/ });
    await expect.element(people.getByTestId('tab-unfinished')).toBeVisible();
    await book.drafts.clear();
    await expect.element(page.getByTestId('tab-unfinished')).not.toBeInTheDocument();
  });

  it('marks none for a contact that is not finished: its form stands above them all', async () => {
    await showWorkspace('#/accounts/k/people');
    await page.getByRole('button', { name: 'Log contact', exact: true }).click();
    await page.getByRole('form', { name: 'Log contact' }).getByLabelText('In one line').fill('Agreed on');
    await expect.poll(() => book.drafts.count()).toBe(1);
    window.location.hash = '#/accounts/k/dossier';
    await expect.element(panel('Whole dossier')).toBeVisible();
    await expect.element(page.getByLabelText('In one line')).toHaveValue('Agreed on');
    await expect.element(page.getByTestId('tab-unfinished')).not.toBeInTheDocument();
  });

  it('says where sales come from while there are none', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
    await showWorkspace('#/accounts/o/sales');
    await expect.element(page.getByRole('link', { name: 'Import sales history' })).toHaveAttribute('href', '#/import');
  });

  it('shows what is bought by month, product group and order, and what others buy', async () => {
    const lines = [
      sold('2026-11-10', 300, 'Cranes'),
      sold('2025-11-10', 200, 'Cranes'),
      sold('2025-03-10', 50, 'Ropes'),
      ...['x', 'y', 'z'].map((id) => sold('2026-10-10', 5, 'Hoists', id)),
    ];
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
    await book.ledgerBlocks.bulkPut(packLedger(lines, () => 'b'));
    await showWorkspace('#/accounts/o/sales');
    await expect.element(panel('Revenue by month')).toMatchTextContent('Nov 2026, so far€300€200+50%');
    await expect.element(panel('Product groups')).toMatchTextContent('Ropes lost');
    await expect.element(panel('Product groups')).toMatchTextContent('this customer never did: Hoists (3 customers).');
    await expect.element(panel('Orders')).toMatchTextContent('o 2026-11-10');
    await page.getByTestId('sales-mark').filter({ hasText: 'Ropes' }).click();
    await expect.element(panel('Orders')).toMatchTextContent('o 2025-03-10');
    await expect.element(panel('Orders')).not.toMatchTextContent('o 2026-11-10');
    await page.getByTestId('sales-mark').filter({ hasText: 'Nov 2026' }).click();
    await expect.element(panel('Orders')).toMatchTextContent('o 2026-11-10');
    await expect.element(panel('Orders')).not.toMatchTextContent('o 2025-03-10');
    await panel('Orders').getByRole('button', { name: 'All orders' }).click();
    await expect.element(panel('Orders')).toMatchTextContent('o 2025-03-10');
  });

  it('calls no month unfinished that is over, though the sales end before its last day', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
    await book.ledgerBlocks.bulkPut(packLedger([sold('2026-10-29', 300, 'Cranes')], () => 'b'));
    await write(STANDINGS_TABLES, () => settleStandings(today));
    await showWorkspace('#/accounts/o/sales');
    const months = panel('Revenue by month');
    await expect.element(months).toMatchTextContent('Oct 2026Up to October 29, 2026€300');
    await expect.element(months).not.toMatchTextContent('so far');
    // The day of the last sale is none up to which anything is counted.
    await expect.element(months).toMatchTextContent(`count the 12 months up to ${date(today.toString())}`);
  });

  it('calls nothing lost, new or unfinished where the sales of the book have ended, and says of which months it tells', async () => {
    const lines = [
      sold('2017-12-29', 300, 'Cranes'),
      sold('2016-12-29', 200, 'Ropes'),
      sold('2017-05-02', 40, 'Lifts'),
    ];
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
    await book.ledgerBlocks.bulkPut(packLedger(lines, () => 'b'));
    await write(STANDINGS_TABLES, () => settleStandings(today));
    await showWorkspace('#/accounts/o/sales');
    await expect.element(page.getByTestId('sales-ended')).toBeVisible();
    const months = panel('Revenue by month');
    await expect.element(months).toMatchTextContent('Twelve monthsJan – Dec 2017€340');
    await expect.element(months).toMatchTextContent('Dec 2017Up to December 29, 2017€300€200+50%');
    await expect.element(months).not.toMatchTextContent('so far');
    const groups = panel('Product groups');
    await expect.element(groups).toMatchTextContent('Ropes 12/29/16');
    await expect.element(groups).toMatchTextContent('Lifts 5/2/17');
  });

  it('says of a month of a year that is over up to which day it is known', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
    await book.ledgerBlocks.bulkPut(packLedger([sold('2025-12-10', 300, 'Cranes')], () => 'b'));
    await showWorkspace('#/accounts/o/sales');
    await expect.element(panel('Revenue by month')).toMatchTextContent('Dec 2025Up to December 10, 2025€300');
  });
});
