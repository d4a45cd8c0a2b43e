import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFiles } from '../../lib/text-parts.ts';
import { openSidebar } from '../browsers/sidebar.ts';
import { EXTENSION, expect, test } from './fixtures.ts';

/** What stands where a text is missing: its name. */
const NAMES = /\b[a-z][a-zA-Z]*_[a-z]\w*/g;
const SECTIONS = [
  'today',
  'accounts',
  'proposals',
  'portfolio',
  'potential',
  'win-back',
  'plan',
  'load',
  'import',
  'sites',
  'charter',
  'team',
];

test('the sidebar, the workspace and the popup say all in German once it is chosen', async ({
  keyside,
  mailbox,
  page,
}) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  const open = await openSidebar(page);
  await expect(open.getByRole('button', { name: 'View and shortcuts' })).toBeVisible();
  const own = await keyside.context.newPage();
  await own.goto(keyside.ownPage('workspace.html#/settings'));
  await own.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await own.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(own.locator('html')).toHaveAttribute('lang', 'de');

  await expect(open.getByRole('button', { name: 'Ansicht und Tastenkürzel' }), 'one that is open').toBeVisible();
  await expect(open.locator('html')).toHaveAttribute('lang', 'de');
  await page.reload();
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(sidebar.getByRole('button', { name: 'Ansicht und Tastenkürzel' })).toBeVisible();
  // All that opens within a card is opened: its code and its words come later.
  await sidebar.evaluate(() => {
    for (const opener of document.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) opener.click();
  });
  await expect.poll(async () => (await sidebar.locator('body').innerText()).match(NAMES)).toBeNull();

  for (const section of SECTIONS) {
    await own.goto(keyside.ownPage(`workspace.html#/${section}`));
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(async () => (await own.locator('body').innerText()).match(NAMES)).toBeNull();
  }
  await own.goto(keyside.ownPage('popup.html'));
  await expect(own.locator('html')).toHaveAttribute('lang', 'de');
  await expect.poll(async () => (await own.locator('body').innerText()).match(NAMES)).toBeNull();
});

test('the build holds the texts of every language', () => {
  for (const { relativeDest, contents } of textFiles('.', false))
    expect(readFileSync(join(EXTENSION, relativeDest), 'utf8'), relativeDest).toBe(contents);
});
