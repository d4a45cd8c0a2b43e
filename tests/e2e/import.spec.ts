import type { Page } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';
import { expect, test } from './fixtures.ts';
import { ODD_COLUMNS, ODD_SHARES, oddWorkbook } from './odd-workbook.ts';

const csv = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
});

const ACCOUNTS = csv(
  'accounts.csv',
  'account;domain;industry;status',
  'Fjordlys AS;fjordlys.test;Energy;customer',
  'Ostwind GmbH;ostwind.test;Energy;customer',
);
const LEDGER = csv(
  'ledger.csv',
  'date;account;revenue;profit',
  '2026-01-15;Fjordlys AS;1200,50;300,00',
  '2026-02-15;ostwind.test;800,00;100,00',
  'some day;Fjordlys AS;10,00;1,00',
  '2026-03-15;Fjordlys AS;a lot;1,00',
);

async function importFile(page: Page, file: ReturnType<typeof csv>) {
  await page.getByTestId('import-file').setInputFiles(file);
  await expect(page.getByTestId('import-preview')).toBeVisible();
  await page.getByTestId('import-confirm').click();
  const report = page.getByTestId('import-report');
  await expect(report).toBeVisible();
  const read = async (name: string) => Number(await report.getAttribute(`data-${name}`));
  return { added: await read('added'), updated: await read('updated'), refused: await read('refused') };
}

async function openImport({ context, ownPage }: OpenedChromium) {
  const page = await context.newPage();
  await page.goto(ownPage('workspace.html#/import'));
  return page;
}

test('accounts and their ledger go in; lines that cannot be read are refused with number and reason', async ({
  empty,
}) => {
  const page = await openImport(empty);
  const accounts = await importFile(page, ACCOUNTS);
  expect(accounts).toEqual({ added: 2, updated: 0, refused: 0 });
  await page.reload();
  const ledger = await importFile(page, LEDGER);
  expect(ledger).toEqual({ added: 2, updated: 0, refused: 2 });
  const refused = page.getByTestId('import-refused');
  await expect(refused).toHaveCount(2);
  await expect(refused.nth(0)).toContainText('4');
  await expect(refused.nth(1)).toContainText('5');
  await page.goto(empty.ownPage('workspace.html#/accounts'));
  await expect(page.getByTestId('account-row')).toHaveCount(2);
});

test('the same file a second time changes nothing', async ({ empty }) => {
  const page = await openImport(empty);
  await importFile(page, ACCOUNTS);
  await page.reload();
  const accounts = await importFile(page, ACCOUNTS);
  expect(accounts).toEqual({ added: 0, updated: 0, refused: 0 });
  await page.reload();
  await importFile(page, LEDGER);
  await page.reload();
  const ledger = await importFile(page, LEDGER);
  expect(ledger).toEqual({ added: 0, updated: 0, refused: 2 });
});

/** Takes the file in and cancels from within the page as soon as the book is being written: a click from outside may come too late. */
async function cancelWhileWriting(page: Page) {
  await page.evaluate(() => {
    const find = <T extends HTMLElement>(mark: string) => document.querySelector<T>(`[data-testid="${mark}"]`);
    const looking = new MutationObserver(() => {
      // What comes before is reading and comparing.
      if ((find<HTMLProgressElement>('import-progress')?.value ?? 0) < 0.7) return;
      looking.disconnect();
      find('import-cancel')?.click();
    });
    looking.observe(document.body, { attributes: true, childList: true, subtree: true });
  });
  await page.getByTestId('import-confirm').click();
}

test('a large ledger can be cancelled while it is written, and then nothing of it is there', async ({ empty }) => {
  const page = await openImport(empty);
  await importFile(page, ACCOUNTS);
  await page.reload();
  const lines = Array.from(
    { length: 400_000 },
    (_, index) => `2026-0${(index % 9) + 1}-15;Fjordlys AS;${index},00;1,00`,
  );
  const heading = 'date;account;revenue;profit';
  await page.getByTestId('import-file').setInputFiles(csv('large.csv', [heading, ...lines].join('\n')));
  await expect(page.getByTestId('import-confirm')).toBeEnabled({ timeout: 120_000 });
  await cancelWhileWriting(page);
  await expect(page.getByText('Nothing of this file was taken in')).toBeVisible();
  await expect(page.getByTestId('import-progress')).toHaveCount(0);
  await expect(page.getByTestId('import-report')).toHaveCount(0);
  await page.reload();
  const { added } = await importFile(page, csv('start-of-it.csv', heading, ...lines.slice(0, 10)));
  expect(added).toBe(10);
});

test('a workbook under odd headings goes in by its selects, and the portfolio shows the shares of who was created', async ({
  empty,
}) => {
  const page = await openImport(empty);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const buffer = Buffer.from(await oddWorkbook());
  await page.getByTestId('import-file').setInputFiles({ name: 'odd.xlsx', mimeType, buffer });
  await expect(page.getByTestId('import-missing')).toBeVisible();
  await expect(page.getByTestId('import-confirm')).toBeDisabled();
  for (const [heading, field] of Object.entries(ODD_COLUMNS)) {
    const select = page.locator(`[data-testid="import-column"][data-column="${heading}"]`);
    await select.selectOption(field);
    await expect(select).toHaveValue(field);
  }
  await expect(page.getByTestId('import-name')).toHaveCount(3);
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-report')).toHaveAttribute('data-added', '6');
  await page.goto(empty.ownPage('workspace.html#/portfolio'));
  for (const [place, { name, share }] of ODD_SHARES.entries()) {
    await expect(page.getByTestId('banded').nth(place)).toContainText(name);
    await expect(page.getByTestId('banded').nth(place)).toContainText(share);
  }
});
