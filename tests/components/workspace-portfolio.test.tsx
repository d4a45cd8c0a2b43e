import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { readSettings } from '../../lib/db/read/settings';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { settleStandings } from '../../lib/db/write/settle-standings';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount } from '../db/a-book';
import { emptyBook, today } from './a-full-book';
import { provePageManners } from './page-manners';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await book.meta.delete('figures');
});

const panel = (name: string) => page.getByRole('region', { name, exact: true });
const figure = (panelName: string, name: string) =>
  [...panel(panelName).element().querySelectorAll('dt')].find((term) => term.textContent === name)?.nextElementSibling
    ?.textContent;
const cell = (name: string) =>
  page
    .getByTestId('cell')
    .all()
    .find((one) => one.element().getAttribute('data-cell') === name);

/** Eight customers, Alpha the largest, and a line in a currency without a rate, which counts nowhere. */
async function fillWithEight(foreignOn = '2025-10-01'): Promise<void> {
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta'];
  await book.accounts.bulkPut(names.map((name) => accountRow(anAccount({ id: name, name }))));
  const lines = [420, 180, 120, 90, 70, 50, 40, 30].map((revenue, at) => ({
    date: '2026-10-01',
    accountId: names[at] ?? '',
    revenue,
    currency: 'EUR',
  }));
  const foreign = { date: foreignOn, accountId: 'Theta', revenue: 500, currency: 'USD' };
  await book.ledgerBlocks.bulkPut(packLedger([...lines, foreign], () => 'block'));
  await settleStandings(today);
}

describe('dependency', () => {
  it('shows the concentration of the book and who is in a band', async () => {
    await fillWithEight();
    await showWorkspace('#/portfolio');
    await expect.element(panel('Dependency')).toBeVisible();
    await expect.poll(() => figure('Dependency', 'Largest customer')).toBe('42%');
    await expect.poll(() => figure('Dependency', 'Five largest')).toBe('88%');
    await expect.poll(() => figure('Dependency', 'Concentration (HHI)')).toBe('0.2412');
    await expect.poll(() => figure('Dependency', 'Effective customers')).toBe('4.1');
    const banded = () => page.getByTestId('banded').elements();
    await expect.poll(() => banded().map((one) => one.getAttribute('data-band'))).toEqual(['critical', 'key', 'key']);
  });

  it('gives the critical customer both checklists, and the key ones none', async () => {
    await fillWithEight();
    await showWorkspace('#/portfolio');
    await expect.element(page.getByText('What to do about it')).toBeVisible();
    await expect.poll(() => page.getByText('What to do about it').elements()).toHaveLength(1);
    await page.getByText('What to do about it').click();
    await expect.element(page.getByText('Ask them to recommend you to others.')).toBeVisible();
    await expect.element(page.getByText('Propose improvements before they ask.')).toBeVisible();
  });

  it('claims no band that lines of these months without a rate could change', async () => {
    await fillWithEight('2026-10-01');
    await showWorkspace('#/portfolio');
    await expect.poll(() => figure('Dependency', 'Largest customer')).toBe('42%');
    await expect.element(page.getByText(/could change who passes a threshold/)).toBeVisible();
    await expect.element(page.getByTestId('banded')).not.toBeInTheDocument();
  });

  it('counts all customers in the sum, those with a loss as well', async () => {
    await book.accounts.bulkPut(['Alpha', 'Beta', 'Gamma'].map((name) => accountRow(anAccount({ id: name, name }))));
    const sold = { date: '2026-10-01', currency: 'EUR' };
    const lines = [
      { ...sold, accountId: 'Alpha', revenue: 900 },
      { ...sold, accountId: 'Beta', revenue: 200 },
      { ...sold, accountId: 'Gamma', revenue: -100 },
    ];
    await book.ledgerBlocks.bulkPut(packLedger(lines, () => 'block'));
    await settleStandings(today);
    await showWorkspace('#/portfolio');
    await expect.element(page.getByText(/Measured by revenue: €1,000 from 3 customers in/)).toBeVisible();
  });

  it('names the basis, the missing profit and what was left out', async () => {
    await fillWithEight();
    await showWorkspace('#/portfolio');
    await expect.element(page.getByText(/Measured by revenue: €1,000 from 8 customers/)).toBeVisible();
    await expect.element(page.getByText(/Profit is missing in \d sales lines/)).toBeVisible();
    await expect.element(page.getByText('USD: 1 line, revenue $500')).toBeVisible();
  });

  it('names what its figures are parts of where a customer cost more than it brought, and the class that waits', async () => {
    const sold = (accountId: string, date: string, revenue: number) => ({ accountId, date, revenue, currency: 'EUR' });
    await book.accounts.bulkPut(['Alpha', 'Beta', 'Gamma'].map((name) => accountRow(anAccount({ id: name, name }))));
    const lines = [
      ...['2025-12-01', '2026-02-01', '2026-05-01', '2026-08-01'].map((on) => sold('Beta', on, 500)),
      ...[sold('Alpha', '2025-12-01', 10), sold('Alpha', '2026-10-05', 900), sold('Gamma', '2026-10-05', -200)],
    ];
    await book.ledgerBlocks.bulkPut(packLedger(lines, () => 'block'));
    await settleStandings(today);
    await showWorkspace('#/portfolio');
    await expect.poll(() => figure('Dependency', 'Largest customer')).toBe('68.7%');
    await expect.element(page.getByText('Beta; 73.8% of €2,710')).toBeVisible();
    await expect
      .element(page.getByText(/parts of the €2,910 that the others brought.* a part of €2,710/))
      .toBeVisible();
    const alpha = panel('Who brings how much (ABC)').getByRole('row', { name: /Alpha/ });
    await expect.element(alpha.getByText('12 months: A')).toBeVisible();
    await expect
      .element(alpha.getByTitle('A by the last 12 months, C in the book until two quarters agree'))
      .toBeVisible();
  });

  it('says where the sales of the book have ended, and the way to newer ones', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'Alpha', name: 'Alpha' })));
    const line = { accountId: 'Alpha', date: '2017-12-30', revenue: 10, currency: 'EUR' };
    await book.ledgerBlocks.bulkPut(packLedger([line], () => 'block'));
    await settleStandings(today);
    await showWorkspace('#/portfolio');
    const notice = page.getByTestId('sales-ended');
    await expect.element(notice).toMatchTextContent(/^Sales in the book end on December 30, 2017\. .* are empty until/);
    await expect.element(notice.getByRole('link')).toHaveAttribute('href', '#/import');
  });

  it('simulates the loss of the customer that is chosen', async () => {
    await fillWithEight();
    await showWorkspace('#/portfolio');
    await expect.element(panel('What if a customer leaves?')).toBeVisible();
    const loss = (name: string) => figure('What if a customer leaves?', name);
    await expect
      .poll(() => [loss('What remains'), loss('Concentration without them (HHI)'), loss('Customers needed instead')])
      .toEqual(['€580', '0.1926', '5.1']);
    await page.getByLabelText('Customer', { exact: true }).selectOptions('Theta');
    await expect.poll(() => loss('What remains')).toBe('€970');
    await expect.poll(() => loss('Part lost')).toBe('3%');
  });
});

describe('classes', () => {
  it('lists the customers with what the larger ones bring together', async () => {
    await fillWithEight();
    await showWorkspace('#/portfolio');
    await expect.element(page.getByRole('img', { name: /the share of each customer/ })).toBeVisible();
    const rows = () => [...panel('Who brings how much (ABC)').element().querySelectorAll('tbody tr')];
    const texts = () => rows().map((row) => [...row.children].map((one) => one.textContent));
    await expect
      .poll(() =>
        texts()
          .map(([, abc]) => abc)
          .join(''),
      )
      .toBe('AAAABBBC');
    await expect.poll(() => texts()[4]).toEqual(['Epsilon', 'B', '€70', '7%', '81%']);
  });

  it('says of whom there is not enough data for a cell', async () => {
    await fillWithEight();
    await showWorkspace('#/portfolio');
    await expect.element(page.getByText(/8 customers have no cell: not enough data, at least 6 values/)).toBeVisible();
  });

  it('says that nearly all stand in one class, and takes the book’s own thresholds by a click', async () => {
    const names = [...Array(12).keys()].map((at) => `Customer ${at}`);
    await book.accounts.bulkPut(names.map((name) => accountRow(anAccount({ id: name, name }))));
    // Short and long waits in turn; the longer, the less regular.
    const lines = names.flatMap((accountId, at) => {
      let date = Temporal.PlainDate.from('2026-10-01');
      return [...Array(9).keys()].map((order) => {
        date = date.subtract({ days: order % 2 ? 10 : 40 + 6 * at });
        return { date: date.toString(), accountId, revenue: 100 + at, currency: 'EUR' };
      });
    });
    await book.ledgerBlocks.bulkPut(packLedger(lines, () => 'block'));
    await settleStandings(today);
    await showWorkspace('#/portfolio');
    const take = page.getByRole('button', { name: /^Set X up to \d+%, Y up to \d+%$/ });
    await expect.element(page.getByText(/^12 of 12 customers stand in class Z/)).toBeVisible();
    await take.click();
    await expect.element(take).not.toBeInTheDocument();
    const thresholds = async () => {
      const { xUpTo, yUpTo } = (await readSettings()).classes;
      return xUpTo > 0.3 && yUpTo > xUpTo;
    };
    await expect.poll(thresholds).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(take).toBeVisible();
    await expect.poll(thresholds).toBe(false);
  });

  it('opens a cell to its customers and its policy', async () => {
    await loadSampleBook(today);
    await showWorkspace('#/portfolio');
    await expect.element(page.getByText('Importance and regularity (ABC-XYZ)').first()).toBeVisible();
    await expect.poll(() => page.getByTestId('cell').elements()).toHaveLength(9);
    await cell('AZ')?.click();
    await expect.element(panel('Customers in AZ').getByRole('link', { name: 'Kovács Group' })).toBeVisible();
    await expect.element(panel('Customers in AZ').getByText(/keep and deepen\. Visit every 30 days\./)).toBeVisible();
    await cell('CZ')?.click();
    await expect.element(panel('Customers in CZ').getByText('No customer is in this cell.')).toBeVisible();
  });

  it('keeps a class until two periods agree on another one', async () => {
    await loadSampleBook(today);
    await book.standings.update('sample-muster', {
      history: { first: '2026-Q2', abc: 'BA', xyz: '-X', amounts: [1, 2], shares: [0.1, 0.2] },
    });
    await showWorkspace('#/portfolio');
    await expect.element(page.getByTestId('cell').first()).toBeVisible();
    await cell('BX')?.click();
    await expect.element(panel('Customers in BX').getByRole('link', { name: 'Muster Maschinen AG' })).toBeVisible();
    await expect.element(panel('Customers in BX').getByText('on the way to AX')).toBeVisible();
  });
});

describe('where to invest', () => {
  it('places the scored accounts in the matrix, with a table of the same', async () => {
    await loadSampleBook(today);
    await showWorkspace('#/portfolio');
    const matrix = panel('Where to invest');
    await expect.element(matrix.getByRole('img', { name: /by our strength and its attractiveness/ })).toBeVisible();
    await expect.element(matrix.getByRole('row', { name: /Brightwater Ltd Star/ })).toBeVisible();
    await expect.element(matrix.getByRole('row', { name: /Fjellvik Sjømat AS Status/ })).toBeVisible();
    await expect.element(matrix.getByRole('row', { name: /Hansen Verpackung GmbH Streamline/ })).toBeVisible();
  });

  it('compares profit with the hours spent, and counts who lacks a figure', async () => {
    await loadSampleBook(today);
    await showWorkspace('#/portfolio');
    const quadrant = panel('Profit and hours spent');
    await expect.element(quadrant.getByRole('row', { name: /Hansen Verpackung GmbH Bad/ })).toBeVisible();
    await expect.element(quadrant.getByText(/5 customers are left out/)).toBeVisible();
  });

  it('says when there is not enough data', async () => {
    await showWorkspace('#/portfolio');
    await expect.element(page.getByText('No sales history yet')).toBeVisible();
    await expect.element(page.getByText('Not enough data: no account has been scored yet.')).toBeVisible();
    await expect.element(page.getByText(/Not enough data: at least 4 customers/)).toBeVisible();
  });
});

provePageManners('#/portfolio');
