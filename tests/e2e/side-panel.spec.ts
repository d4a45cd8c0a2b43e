import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSidePanel } from '../browsers/side-panel.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';

const STATE = 'document.documentElement.dataset.state';
const NAME = `document.querySelector('[data-testid=account-name]')?.textContent`;

const TEXT = 'document.body.textContent';

/** A page that forbids every frame that does not ask to be there. */
async function startForbiddingPage() {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.end('<title>Mail</title><main><a href="mailto:gergo.szabo@kovacs-bau.test">Szabó Gergő</a></main>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

test('the side panel shows the account of the active tab, and follows to another', async ({
  keyside,
  mailbox,
  page,
}) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  const panel = await openSidePanel(keyside, page);
  await expect.poll(() => panel.evaluate(NAME)).toBe('Kovács Bau Kft.');
  await panel.evaluate("window.wrong = []; addEventListener('error', ({ message }) => window.wrong.push(message))");
  const other = await keyside.context.newPage();
  await other.goto(mailbox.listOf('german-fault'));
  await expect.poll(() => panel.evaluate(NAME)).toBe('Muster Maschinen AG');
  await other.goto(keyside.ownPage('workspace.html#/today'));
  await expect
    .poll(() => panel.evaluate(TEXT), 'a page that nobody reads')
    .toContain('Keyside does not read this page.');
  await page.bringToFront();
  await expect.poll(() => panel.evaluate(NAME)).toBe('Kovács Bau Kft.');
  await expect.poll(() => panel.evaluate('window.wrong'), 'a page that has gone is told nothing').toEqual([]);
});

test('where a page forbids the frame, the page keeps its room and the side panel stands in, there alone', async ({
  keyside,
  mailbox,
  page,
}) => {
  const forbidding = await startForbiddingPage();
  try {
    await page.goto(forbidding.url);
    // One that may stand there does so within a second; that it does not come later, either, is asked once the panel stands.
    await expect(openSidebar(page, 50)).rejects.toThrow('No sidebar');
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
    const panel = await openSidePanel(keyside, page);
    await expect.poll(() => panel.evaluate(STATE)).toBe('matched');
    await expect.poll(() => panel.evaluate(NAME)).toBe('Kovács Bau Kft.');
    await expect(sidebarOf(page, 1), 'nor beside the panel').rejects.toThrow('No sidebar');
    await page.goto(mailbox.listOf('german-fault'));
    await expect.poll(() => panel.evaluate(NAME), 'it follows to another page').toBe('Muster Maschinen AG');
    const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
    await expect.poll(margin, 'where no frame stands beside it').toBe('0px');
  } finally {
    forbidding.close();
  }
});
