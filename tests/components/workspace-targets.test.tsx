import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { saveTarget } from '../../lib/db/write/save-target';
import { STANDINGS_TABLES, settleStandings } from '../../lib/db/write/settle-standings';
import { write } from '../../lib/db/write/transaction';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount } from '../db/a-book';
import { emptyBook, today } from './a-full-book';
import { provePageManners } from './page-manners';
import { showWorkspace } from './show-workspace';
import { fillWithSales } from './sold-by-month';

beforeEach(emptyBook);

const row = (id: string) => page.getByRole('row', { name: new RegExp(`^${id}`) });
/** As it can be read, whichever columns the window has room for. */
const textOf = (one: ReturnType<typeof row>) =>
  (one.query() as HTMLElement | null)?.innerText.replace(/\s+/g, '') ?? '';
const sum = () => page.getByTestId('target-sum').query()?.textContent;
const cell = (id: string, year = 2026) => page.getByRole('textbox', { name: `Target ${year} of ${id}` });

describe('targets', () => {
  it('are typed down the column by Enter, and answered by forecast and gap', async () => {
    await fillWithSales();
    await showWorkspace('#/targets');
    await expect.element(page.getByText('No targets for 2026 yet', { exact: false })).toBeVisible();
    await cell('Ash').click();
    await userEvent.keyboard('1,200{Enter}');
    await expect.element(cell('Birch')).toHaveFocus();
    await userEvent.keyboard('600{ArrowUp}');
    await expect.element(cell('Ash')).toHaveFocus();
    // 1,200 of 1,000 less three days of October.
    await expect.poll(() => textOf(row('Ash'))).toContain('€1,200100%ofthetarget€1,454+€254(+21%)');
    await expect.poll(() => textOf(row('Birch'))).toContain('2companies');
    await expect.poll(sum).toContain('All targets (2 accounts)€1,800');
    await expect.poll(() => book.targets.count()).toBe(2);
  });

  it('are taken back, taken away, and never half a number', async () => {
    await fillWithSales();
    await saveTarget('Ash', 2026, { turnover: { total: 1200 } });
    await showWorkspace('#/targets');
    await cell('Ash').fill('12 apples');
    await expect.element(cell('Ash')).toHaveAttribute('aria-invalid', 'true');
    await expect.poll(() => book.targets.toArray()).toMatchObject([{ turnover: { total: 1200 } }]);
    await cell('Ash').fill('');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => book.targets.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(cell('Ash')).toHaveValue('1,200');
  });

  it('show their months, of which one set by hand keeps the others', async () => {
    await fillWithSales();
    await saveTarget('Ash', 2026, { turnover: { total: 1200 } });
    await showWorkspace('#/targets');
    await page.getByRole('button', { name: 'Months of Ash' }).click();
    await expect.element(page.getByText('Months by last year’s season.', { exact: false })).toBeVisible();
    const march = page.getByRole('textbox', { name: 'Target for March 2026 of Ash' });
    await expect.element(march).toHaveValue('100');
    await march.fill('400');
    await userEvent.keyboard('{Enter}');
    await expect.element(cell('Ash')).toHaveValue('1,500');
    await expect.element(page.getByText('Months set by hand.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Spread by season again' }).click();
    await expect.element(march).toHaveValue('125');
  });

  it('understand thousands and short words, and say what cannot be saved, with the focus where it is', async () => {
    await fillWithSales();
    await saveTarget('Ash', 2026, { turnover: { total: 1200 } });
    await showWorkspace('#/targets');
    await expect.element(cell('Ash')).toHaveValue('1,200');
    for (const [typed, shown] of [
      ['450.000', '450,000'],
      ['1,500', '1,500'],
      ['€1.2M', '1,200,000'],
      ['450k', '450,000'],
      ['1,2 Mio', '1,200,000'],
    ] as const) {
      await cell('Ash').fill(typed);
      await userEvent.keyboard('{Enter}');
      await expect.element(cell('Ash')).toHaveValue(shown);
    }
    for (const odd of ['abc', '-5', '1e15', '999999999999']) {
      await cell('Ash').fill(odd);
      await userEvent.keyboard('{Enter}');
      await expect.element(cell('Ash')).toHaveFocus();
      await expect.element(cell('Ash')).toHaveAccessibleDescription(/from 0 to 100,000,000,000/);
      await expect.poll(() => textOf(row('Ash'))).not.toContain('ofthetarget');
    }
    await userEvent.keyboard('{Escape}');
    await expect.element(cell('Ash')).toHaveValue('1,200,000');
    await expect.poll(() => textOf(row('Ash'))).toContain('ofthetarget');
    await expect.poll(() => book.targets.toArray()).toMatchObject([{ turnover: { total: 1_200_000 } }]);
  });

  it('keep what is being typed while another tab saves and while the palette is open', async () => {
    await fillWithSales();
    await saveTarget('Ash', 2026, { turnover: { total: 1200 } });
    await showWorkspace('#/targets');
    await cell('Ash').fill('70');
    await saveTarget('Ash', 2026, { turnover: { total: 5000 } });
    await expect.element(cell('Ash')).toHaveAccessibleDescription('Changed elsewhere meanwhile: 5,000');
    await expect.element(cell('Ash')).toHaveValue('70');
    // The second time its code is there, and it takes the focus at once.
    for (const time of ['first', 'second']) {
      await userEvent.keyboard('{Control>}k{/Control}');
      await expect.element(page.getByRole('combobox')).toHaveFocus();
      await userEvent.keyboard('{Escape}');
      await expect.element(cell('Ash')).toHaveFocus();
      await expect.element(cell('Ash')).toHaveValue('70');
      await expect.poll(() => book.targets.toArray(), { message: time }).toMatchObject([{ turnover: { total: 5000 } }]);
    }
    await cell('Ash').click();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => book.targets.toArray()).toMatchObject([{ turnover: { total: 70 } }]);
  });

  it('give an emptied month its part of the season again, and so the year that was', async () => {
    await fillWithSales();
    await saveTarget('Ash', 2026, { turnover: { total: 1200 } });
    await showWorkspace('#/targets');
    await page.getByRole('button', { name: 'Months of Ash' }).click();
    const march = page.getByRole('textbox', { name: 'Target for March 2026 of Ash' });
    await march.fill('400');
    await userEvent.keyboard('{Enter}');
    await expect.element(cell('Ash')).toHaveValue('1,500');
    await march.fill('');
    await userEvent.keyboard('{Enter}');
    await expect.element(cell('Ash')).toHaveValue('1,200');
    await expect.element(march).toHaveValue('100');
    await expect.poll(() => book.targets.toArray()).toMatchObject([{ turnover: { total: 1200 } }]);
  });

  it('have a year and a figure each', async () => {
    await fillWithSales();
    await saveTarget('Twig', 2027, { profit: { total: 900 } });
    await showWorkspace('#/targets');
    await page.getByRole('button', { name: 'The year after' }).click();
    await page.getByRole('button', { name: 'Profit' }).click();
    await expect.element(cell('Twig', 2027)).toHaveValue('900');
    // The company above has none itself: the one below it counts.
    await expect.element(cell('Birch', 2027)).toHaveAttribute('placeholder', '€900');
    await expect.poll(sum).toContain('All targets (1 account)€900');
  });

  it('of a company two levels below another count in that one’s', async () => {
    await fillWithSales();
    await book.accounts.put(accountRow(anAccount({ id: 'Leaf', name: 'Leaf', parentId: 'Twig' })));
    await saveTarget('Birch', 2026, { turnover: { total: 1000 } });
    await saveTarget('Leaf', 2026, { turnover: { total: 300 } });
    await showWorkspace('#/targets');
    await expect.element(cell('Leaf')).toHaveValue('300');
    await expect.poll(sum).toContain('All targets (1 account)€1,000');
  });

  it('say what to do while there are no sales', async () => {
    await showWorkspace('#/targets');
    await expect.element(page.getByText('No accounts with sales yet')).toBeVisible();
  });

  provePageManners('#/targets');
});

it('the account’s sales have its target with the months', async () => {
  await fillWithSales();
  await showWorkspace('#/accounts/Birch/sales');
  const panel = page.getByRole('region', { name: 'Target 2026' });
  await panel.getByRole('textbox', { name: 'Revenue, target 2026 of Birch' }).fill('700');
  await userEvent.keyboard('{Enter}');
  await expect.element(panel.getByText('Actual €700, 100% of the target', { exact: false })).toBeVisible();
  await expect.element(panel.getByRole('textbox', { name: 'Target for May 2026 of Birch' })).toBeVisible();
});

it('says of the profit that no sales name it, and not that there was none', async () => {
  await fillWithSales();
  const unpriced = { accountId: 'Ash', date: '2026-05-28', currency: 'EUR', revenue: 70 };
  await book.ledgerBlocks.clear();
  await book.ledgerBlocks.bulkPut(packLedger([unpriced], () => crypto.randomUUID()));
  await write(STANDINGS_TABLES, () => settleStandings(today));
  await showWorkspace('#/accounts/Ash/sales');
  const panel = page.getByRole('region', { name: 'Target 2026' });
  await expect.element(panel).toMatchTextContent('No target yet. Actual €70; the year before €0.');
  await expect.element(panel).toMatchTextContent('No target yet. The sales name no profit.');
});
