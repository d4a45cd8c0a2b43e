import type { Page } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';
import { setClock } from './clock.ts';
import { expect, test } from './fixtures.ts';

/** What the trade's own texts compute, from a file to the screen of the built extension. */
type Sale = [on: string, customer: string, amount: number];

async function takeIn({ context, ownPage }: OpenedChromium, sales: readonly Sale[]): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ownPage('workspace.html#/import'));
  const lines = sales.map(([on, customer, amount], at) => `${on};${customer};${amount};R${on}-${at}`);
  await page.getByTestId('import-file').setInputFiles({
    name: 'sales.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${['date;account;revenue;order', ...lines].join('\n')}\n`),
  });
  await expect(page.getByTestId('import-preview')).toBeVisible();
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-report')).toHaveAttribute('data-added', String(sales.length));
  return page;
}

const NAMES = ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht'];
const ofYear = (amounts: readonly number[]) =>
  amounts.map((amount, at): Sale => ['2026-06-15', `Kunde ${NAMES[at]}`, amount]);

/** What stands under a name in a list of figures. */
const figure = (page: Page, name: string) => page.locator('dl > div').filter({ hasText: name }).locator('dd').first();
const bandsIn = (page: Page) =>
  page.getByTestId('banded').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-band')));

const rowOf = (page: Page, name: string) => page.getByTestId('account-row').filter({ hasText: name });

test('shares of 42 to 3 % and an HHI of 0.2412: dependency and classes of eight customers', async ({ empty }) => {
  await setClock(empty, '2026-11-20T08:00:00');
  const page = await takeIn(empty, ofYear([420, 180, 120, 90, 70, 50, 40, 30]));
  await page.goto(empty.ownPage('workspace.html#/portfolio'));
  await expect(figure(page, 'Concentration (HHI)')).toHaveText('0.2412');
  await expect(figure(page, 'Effective customers')).toHaveText('4.1');
  await expect(figure(page, 'Largest customer')).toHaveText('42%');
  await expect(figure(page, 'Five largest')).toHaveText('88%');
  await expect.poll(() => bandsIn(page)).toEqual(['critical', 'key', 'key']);
  await page.goto(empty.ownPage('workspace.html#/accounts'));
  const expected = ['42%|A', '18%|A', '12%|A', '9%|A', '7%|B', '5%|B', '4%|B', '3%|C'];
  for (const [at, known] of expected.entries()) {
    const [share = '', abc = ''] = known.split('|');
    const cells = rowOf(page, `Kunde ${NAMES[at]}`).getByRole('cell');
    await expect(cells.getByText(share, { exact: true })).toHaveCount(1);
    await expect(cells.getByText(abc, { exact: true })).toHaveCount(1);
  }
});

test('76 % of a book is a monoclient, with an HHI of 0.6', async ({ empty }) => {
  await setClock(empty, '2026-11-20T08:00:00');
  const page = await takeIn(empty, ofYear([760, 120, 80, 40]));
  await page.goto(empty.ownPage('workspace.html#/portfolio'));
  await expect(figure(page, 'Concentration (HHI)')).toHaveText('0.6');
  await expect.poll(() => bandsIn(page)).toEqual(['monoclient', 'key']);
});

test('gaps of 30 to 35 days: late from day 48, silent from day 79, counted to the last day of the sales', async ({
  empty,
}) => {
  await setClock(empty, '2026-11-20T08:00:00');
  const begun = Date.parse('2026-01-05T00:00:00Z');
  const dayAt = (days: number) => new Date(begun + days * 86_400_000).toISOString().slice(0, 10);
  const orders = [0];
  for (const gap of [30, 32, 29, 35, 31, 33]) orders.push((orders.at(-1) ?? 0) + gap);
  const last = orders.at(-1) ?? 0;
  const page = await takeIn(
    empty,
    orders.map((on): Sale => [dayAt(on), 'Kunde Eins', 100]),
  );
  await page.close();
  for (const [days, said] of [
    [47, 'As usual'],
    [48, 'Late'],
    [78, 'Late'],
    [79, 'Silent'],
  ] as const) {
    const later = await takeIn(empty, [[dayAt(last + days), 'Kunde Zwei', 5]]);
    await later.goto(empty.ownPage('workspace.html#/accounts'));
    await expect(rowOf(later, 'Kunde Eins'), `day ${days}`).toContainText(said);
    await later.close();
  }
});

test('a target of 1,200 spread evenly, 360 until March: a forecast of 1,440', async ({ empty }) => {
  await setClock(empty, '2026-04-10T08:00:00');
  const page = await takeIn(empty, [
    ['2025-01-10', 'Kunde Zwei', 10],
    ...['2026-01-15', '2026-02-15', '2026-03-31'].map((on): Sale => [on, 'Kunde Eins', 120]),
  ]);
  await page.goto(empty.ownPage('workspace.html#/targets'));
  await page.getByRole('textbox', { name: 'Target 2026 of Kunde Eins' }).fill('1200');
  await page.keyboard.press('Enter');
  const row = page.getByTestId('target-row').filter({ hasText: 'Kunde Eins' });
  await expect(row).toContainText('€360');
  await expect(row).toContainText('€1,440');
});
