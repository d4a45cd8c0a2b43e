import type { Locator, Page } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';
import { expect, test } from './fixtures.ts';

const HEADS = 'date;account;revenue;order;currency';

const csv = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${[HEADS, ...lines].join('\n')}\n`),
});

const AUTUMN = csv(
  'autumn.csv',
  '2026-09-01;Fjordlys AS;12000,00;R1;EUR',
  '2026-09-02;Fjordlys AS;500,00;R2;EUR',
  '2026-09-03;Ostwind GmbH;70,00;R3;EUR',
);

/** Takes a file in that makes the customers it names, and waits for the report. */
async function takeIn(page: Page, file: ReturnType<typeof csv>): Promise<Locator> {
  await page.getByTestId('import-file').setInputFiles(file);
  await expect(page.getByTestId('import-confirm')).toBeEnabled();
  await page.getByTestId('import-confirm').click();
  const report = page.getByTestId('import-report');
  await expect(report).toBeVisible();
  return report;
}

async function openImport({ context, ownPage }: OpenedChromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ownPage('workspace.html#/import'));
  return page;
}

const kinds = (page: Page) =>
  page.getByTestId('import-change').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-change')));

test('a file taken in is listed, taken out and put back, also after its page was loaded anew', async ({ empty }) => {
  const page = await openImport(empty);
  await expect(await takeIn(page, AUTUMN)).toHaveAttribute('data-added', '3');
  await page.goto(empty.ownPage('workspace.html#/imports'));
  await page.reload();
  const entries = page.getByTestId('import-entry');
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('autumn.csv');
  await expect(entries).toContainText('12,570 EUR');
  await page.getByTestId('import-take-out').click();
  await expect(page.getByTestId('import-take-out-what')).toContainText('Taken out: 3 lines of sales and 2 accounts');
  await page.getByTestId('import-take-out-confirm').click();
  await expect(entries).toHaveCount(0);
  await expect(page.getByText('“autumn.csv” was taken out.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entries).toHaveCount(1);
  await page.goto(empty.ownPage('workspace.html#/accounts'));
  await expect(page.getByTestId('account-row')).toHaveCount(2);
  // By the keyboard alone, and for good.
  await page.goto(empty.ownPage('workspace.html#/imports'));
  await page.getByTestId('import-take-out').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('import-take-out-what')).toBeVisible();
  await page.getByTestId('import-take-out-confirm').focus();
  await page.keyboard.press('Enter');
  await expect(entries).toHaveCount(0);
  await page.goto(empty.ownPage('workspace.html#/accounts'));
  await page.reload();
  await expect(page.getByTestId('account-row')).toHaveCount(0);
});

test('a corrected file shows document by document what changes, and its days alone are replaced', async ({ empty }) => {
  const page = await openImport(empty);
  await takeIn(page, AUTUMN);
  await page.reload();
  const corrected = csv(
    'corrected.csv',
    '2026-09-01;Fjordlys AS;11900,50;R1;EUR',
    '2026-09-03;Ostwind GmbH;70,00;R3;EUR',
    '2026-09-03;Ostwind GmbH;30,00;R4;EUR',
  );
  await page.getByTestId('import-file').setInputFiles(corrected);
  await expect.poll(() => kinds(page)).toEqual(['changed', 'new']);
  await expect(page.getByTestId('import-change').first()).toContainText('−99.50 EUR');
  const wholePeriod = page.getByTestId('import-period').getByRole('checkbox');
  // It is ticked once what it changes has been worked out.
  await wholePeriod.click();
  await expect(wholePeriod).toBeChecked();
  await expect.poll(() => kinds(page)).toEqual(['changed', 'vanished', 'new']);
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-report')).toBeVisible();
  // What the same file says a second time changes nothing.
  await page.reload();
  await expect(await takeIn(page, corrected)).toHaveAttribute('data-added', '0');
  await expect(page.getByTestId('import-report')).toHaveAttribute('data-updated', '0');
});

test('another file takes the place of a wrong one in one step', async ({ empty }) => {
  const page = await openImport(empty);
  await takeIn(page, AUTUMN);
  await page.goto(empty.ownPage('workspace.html#/imports'));
  await page.getByTestId('import-replace').click();
  await expect(page.getByTestId('import-replaces')).toContainText('takes the place of “autumn.csv”');
  await takeIn(page, csv('right.csv', '2026-09-01;Fjordlys AS;7,00;R1;EUR'));
  await page.goto(empty.ownPage('workspace.html#/imports'));
  await expect(page.getByTestId('import-entry')).toHaveCount(1);
  await expect(page.getByTestId('import-entry')).toContainText('right.csv');
  await page.goto(empty.ownPage('workspace.html#/accounts'));
  await expect(page.getByTestId('account-row')).toHaveCount(1);
});
