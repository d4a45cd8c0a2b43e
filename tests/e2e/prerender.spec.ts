import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../browsers/find.ts';
import { openChromium } from '../browsers/open-chromium.ts';
import { removeProfile } from '../browsers/remove-profile.ts';
import { EXTENSION } from './fixtures.ts';

const RULES = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });
/** Asks for the next page once the extension has started, and goes there once it is prepared. */
const FIRST = `<!doctype html><title>First</title><script type="module">
const until = async (is) => {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 100));
};
await until(() => document.querySelector('html > div'));
const rules = document.createElement('script');
rules.type = 'speculationrules';
rules.textContent = '${RULES}';
document.head.append(rules);
await until(async () => (await fetch('/is-prepared')).ok);
location.href = '/next';
</script>`;
/** Tells how many sidebars stand in it while it is prepared, and once it is shown. */
const NEXT = `<!doctype html><title>Next</title><main><a href="mailto:somebody@client.test">Somebody</a></main><script>
const tell = (phase) => fetch('/told?' + phase + '=' + document.querySelectorAll('html > div').length);
setTimeout(() => document.prerendering && tell('prepared'), 1500);
document.addEventListener('prerenderingchange', () => setInterval(() => tell('shown'), 200));
</script>`;

test('waits in a page that the browser only prepares until it is shown', async () => {
  const told = new URLSearchParams();
  const server = createServer(({ url = '' }, response) => {
    const query = new URL(url, 'http://page.test').searchParams;
    for (const [phase, count] of query) told.set(phase, count);
    if (url === '/is-prepared' && !told.has('prepared')) response.statusCode = 404;
    response.setHeader('content-type', 'text/html').end(url === '/first' ? FIRST : NEXT);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const profile = mkdtempSync(join(tmpdir(), 'keyside-prerender-'));
  // The first-run page has been there: it would stand in front, and nothing is prepared for a page behind another.
  await (await openChromium({ extension: EXTENSION, userDataDir: profile })).close();
  // A browser under a debugger prepares no pages: this one runs alone, and the page tells what it sees.
  const browser = spawn(findChromium() ?? 'chromium', [
    '--headless=new',
    ...CHROMIUM_FLAGS,
    `--user-data-dir=${profile}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    `--disable-extensions-except=${EXTENSION}`,
    `--load-extension=${EXTENSION}`,
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/first`,
  ]);
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  try {
    await expect.poll(() => told.get('shown')).toBe('1');
    expect(told.get('prepared'), 'it was prepared before, without us').toBe('0');
  } finally {
    browser.kill();
    await gone;
    server.closeAllConnections();
    server.close();
    removeProfile(profile);
  }
});
