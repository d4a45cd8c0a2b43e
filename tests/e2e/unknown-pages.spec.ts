import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';

/** Pages of an app that nobody knows; none has an address of somebody. */
const PAGES: Record<string, string> = {
  '/companies/12': '<h1>Kovács Bau Kft.</h1><p>Budapest</p>',
  '/deals/81': '<h1>Expansion in Győr</h1><p>Website: <a href="https://www.kovacs-bau.test/en">open</a></p>',
  '/quotes/7/edit': '<h1>Quote 7</h1><form><label>Customer <input value="Muster Maschinen AG"></label></form>',
  '/companies':
    '<h1>Companies</h1><ul><li><a href="//kovacs-bau.test">a</a></li><li><a href="//brightwater.test">b</a></li><li><a href="//muster-maschinen.test">c</a></li><li><a href="//veldspar.test">d</a></li></ul>',
  '/index.php?module=Surveys&action=DetailView&record=5': '<h1>Brightwater Ltd</h1><p>Twelve answers</p>',
};

async function startApp() {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>App</title><main>${PAGES[request.url ?? ''] ?? ''}</main>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test('company, deal and quote of an unknown app ask, and a list does not', async ({ keyside }) => {
  const app = await startApp();
  const page = await keyside.context.newPage();
  try {
    await page.goto(`${app.url}/companies/12`);
    let sidebar = await openSidebar(page);
    const asks = async (account: string, why: string) => {
      await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'several');
      await expect(sidebar.getByTestId('candidate')).toHaveText(`${account}${why}`);
      await expect(sidebar.getByTestId('account-name')).toHaveCount(0);
    };
    await asks('Kovács Bau Kft.', 'belongs to Kovács GroupBy the heading “Kovács Bau Kft.”');
    await page.goto(`${app.url}/deals/81`);
    sidebar = await sidebarOf(page);
    await asks('Kovács Bau Kft.', 'belongs to Kovács GroupBy the link kovacs-bau.test');
    await page.goto(`${app.url}/quotes/7/edit`);
    sidebar = await sidebarOf(page);
    await asks('Muster Maschinen AG', 'By the field “Muster Maschinen AG”');
    await sidebar.getByTestId('candidate').click();
    await expect(sidebar.getByTestId('account-name')).toHaveText('Muster Maschinen AG');
    await page.goto(`${app.url}/companies`);
    sidebar = await sidebarOf(page);
    await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'nobody');
    await expect(sidebar.getByRole('button', { name: 'Teach this page' })).toBeVisible();
  } finally {
    app.close();
  }
});

test('a page that the adapter of its app does not know is read as any other, and only asked about', async ({
  keyside,
}) => {
  const app = await startApp();
  await keyside.worker.evaluate(`chrome.storage.local.set({ 'site:127.0.0.1': { siteId: 'suitecrm' } })`);
  const page = await keyside.context.newPage();
  try {
    await page.goto(`${app.url}/index.php?module=Surveys&action=DetailView&record=5`);
    const sidebar = await openSidebar(page);
    await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'several');
    await expect(sidebar.getByTestId('candidate')).toHaveText(
      'Brightwater Ltdbelongs to Brightwater Holdings LtdBy the heading “Brightwater Ltd”',
    );
    await expect(sidebar.getByRole('button', { name: 'Teach this page' })).toBeVisible();
    await page.goto(`${app.url}/index.php`);
    const next = await sidebarOf(page);
    await expect(next.locator('html')).toHaveAttribute('data-state', 'nobody');
    await expect(next.getByText('You are not in a mail or record', { exact: false })).toHaveCount(0);
  } finally {
    app.close();
  }
});
