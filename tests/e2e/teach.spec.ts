import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';
import { catchRoots, lieInWait } from './hostile-page.ts';

const contacts: Record<string, { name: string; company: string }> = {
  '/contacts/17': { name: 'Szabó Gergő', company: 'Kovács Bau Kft.' },
  '/contacts/18': { name: 'Jürgen Müller', company: 'Muster Maschinen AG' },
};

/** An app that nobody knows: its contacts, and any other page with nothing to read. */
async function startApp() {
  const server = createServer((request, response) => {
    const contact = contacts[request.url ?? ''];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const record = contact
      ? `<main><h1 class="css-1x2y3z contact-name">${contact.name}</h1>
         <p>Phone <span>+36 30 123</span></p>
         <div class="facts"><a class="kQvXzt" href="#company">${contact.company}</a></div></main>`
      : '<main><section class="letter"><h2>Ágnes Kovács</h2><p>Secret price: 4711</p></section></main>';
    response.end(`<!doctype html><title>Record</title>${record}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, close: () => server.close() };
}

/** What lies over the page while the user points: it has the rail's kind of name, and another cursor than any page of these. */
const pointer = (page: Page) => page.locator('html > div[style*="2147483645"]');

const startPointing = (sidebar: Frame, field: string) =>
  sidebar.getByRole('button', { name: `Point at it: ${field}` }).click();

async function clickOn(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  await page.mouse.click(box.x + 10, box.y + box.height / 2);
}

test('a page of an unknown app is taught, read so on the next record, and not while it is removed', async ({
  keyside,
  page,
}) => {
  const app = await startApp();
  try {
    await page.goto(`${app.url}/contacts/17`);
    const sidebar = await openSidebar(page);
    await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'nobody');
    await sidebar.getByRole('button', { name: 'Teach this page' }).click();

    await startPointing(sidebar, 'Name');
    await expect(pointer(page)).toHaveCount(1);
    await clickOn(page, 'h1');
    await expect(sidebar.getByText('“Szabó Gergő” – is this the name?')).toBeVisible();
    await expect(pointer(page)).toHaveCount(0);

    // Now by keyboard alone: to the button, through the page past the name, and back to what is focused.
    const byKeyboard = sidebar.getByRole('button', { name: 'Point at it: Company' });
    await byKeyboard.focus();
    await page.keyboard.press('Enter');
    await expect(pointer(page)).toHaveCount(1);
    for (const key of ['Tab', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect(sidebar.getByText('“Kovács Bau Kft.” – is this the company?')).toBeVisible();
    expect(new URL(page.url()).hash, 'no link was followed').toBe('');
    await expect(sidebar.getByRole('button', { name: 'Save' })).toBeFocused();
    await page.keyboard.press('Enter');

    await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'several');
    await expect(sidebar.getByTestId('candidate')).toContainText('Kovács Bau Kft.');
    await expect(sidebar.getByText('Saved.', { exact: false })).toBeVisible();

    await page.goto(`${app.url}/contacts/18`);
    // The sidebar was left open: it stands on the next page by itself.
    const next = await sidebarOf(page);
    await expect(next.getByTestId('candidate')).toContainText('Muster Maschinen AG');

    const workspace = await keyside.context.newPage();
    await workspace.goto(keyside.ownPage('workspace.html#/sites'));
    await workspace.getByRole('button', { name: `Remove ${app.host}/contacts/*` }).click();
    await expect(next.locator('html'), 'without a reload').toHaveAttribute('data-state', 'nobody');
    await workspace.getByRole('button', { name: 'Undo' }).click();
    await expect(next.locator('html')).toHaveAttribute('data-state', 'several');
  } finally {
    app.close();
  }
});

test('a page that takes our names gets no root while it is taught', { tag: '@promise' }, async ({ page }) => {
  const app = await startApp();
  try {
    await page.addInitScript(lieInWait);
    await page.goto(`${app.url}/contacts/17`);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('button', { name: 'Teach this page' }).click();
    await startPointing(sidebar, 'Name');
    await expect(pointer(page)).toHaveCount(1);
    await expect.poll(() => page.evaluate(catchRoots)).toEqual([]);
    await clickOn(page, 'h1');
    await expect(sidebar.getByText('“Szabó Gergő” – is this the name?')).toBeVisible();
    await expect.poll(() => page.evaluate(catchRoots)).toEqual([]);
  } finally {
    app.close();
  }
});

test('pointing ends by Escape, in the page and in the sidebar', async ({ page }) => {
  const app = await startApp();
  try {
    await page.goto(`${app.url}/contacts/17`);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('button', { name: 'Teach this page' }).click();
    await startPointing(sidebar, 'Name');
    await expect(pointer(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(pointer(page)).toHaveCount(0);
    await startPointing(sidebar, 'Name');
    await expect(pointer(page)).toHaveCount(1);
    await sidebar.getByRole('button', { name: 'Stop pointing: Name' }).focus();
    await page.keyboard.press('Escape');
    await expect(pointer(page)).toHaveCount(0);
    await expect(sidebar.getByRole('button', { name: 'Point at it: Name' })).toBeVisible();
  } finally {
    app.close();
  }
});

test('a page that cannot be read is shown without its texts, for a bug report', async ({ keyside, page }) => {
  const app = await startApp();
  try {
    const workspace = await keyside.context.newPage();
    await workspace.goto(keyside.ownPage('workspace.html#/sites'));
    await workspace.getByLabel('App on 127.0.0.1').selectOption('Roundcube');
    await page.goto(`${app.url}/?_task=mail&_action=show&_uid=5&_mbox=INBOX`);
    await page.bringToFront();
    const sidebar = await openSidebar(page);
    await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'unreadable');
    await sidebar.getByRole('button', { name: 'Copy for a bug report' }).click();
    const area = sidebar.getByLabel('The page without its texts');
    await expect(area).toHaveValue(/<section class="letter">/);
    const html = await area.inputValue();
    expect(html).not.toMatch(/Ágnes|Kovács|price|4711/);
    await sidebar.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(sidebar.getByText(/^(Copied|It is selected)/)).toBeVisible();
  } finally {
    app.close();
  }
});
