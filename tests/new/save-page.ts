import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { ensureChromium } from '../browsers/ensure.ts';
import { CHROMIUM_FLAGS } from '../browsers/find.ts';
import { type SitePage, servePage } from '../e2e/site-pages.ts';
import type { PageSays } from './in-page.ts';
import type { ScrubbedPage } from './scrub-page.ts';

const SITES = fileURLToPath(new URL('../sites/', import.meta.url));
const HOW = `npm run save-page -- --site <id> --name <what> [--url <address>]
Without --url a window opens: log in, open the page, and press Enter here.`;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Returns the script that defines `keysideTools`: what in-page.ts exports. */
async function bundleTools(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'keysideTools' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The tools for the page could not be built.');
  return chunk.code;
}

/** The page that the user looks at: the last one opened of those in front. */
async function pageInFront(context: BrowserContext): Promise<Page> {
  const pages = await Promise.all(
    context.pages().map(async (page) => ({ page, isInFront: await page.evaluate('document.visibilityState') })),
  );
  const found = pages.findLast(({ isInFront }) => isInFront === 'visible')?.page;
  if (!found || !/^https?:/.test(found.url())) throw new Error('No page of a site is in front.');
  return found;
}

async function openWanted(context: BrowserContext, url: string | undefined): Promise<Page> {
  const page = await context.newPage();
  if (url) {
    await page.goto(url);
    // Apps draw late, and some never stop asking their server.
    await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
    return page;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  await terminal.question('Open the page to save in the window, then press Enter here. ');
  terminal.close();
  return pageInFront(context);
}

/** Reads a saved page as its adapter does today. */
async function readServed(
  page: Page,
  saved: Pick<SitePage, 'siteId' | 'name' | 'url'>,
  tools: string,
): Promise<PageSays> {
  const { address, close } = await servePage(saved);
  try {
    await page.goto(address);
    await page.evaluate(tools);
    return await page.evaluate<PageSays>(
      `keysideTools.says(${JSON.stringify(saved.siteId)}, ${JSON.stringify(saved.url)})`,
    );
  } finally {
    await close();
  }
}

/**
 * Saves an open page as a page of tests/sites, without anybody real in it, with a JSON of what its adapter reads from it
 * today. Returns the written files; throws where there is no such site or no page.
 */
export async function savePage(siteId: string, what: string, date: string, url?: string): Promise<string[]> {
  const tools = await bundleTools();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    headless: Boolean(url),
    args: CHROMIUM_FLAGS,
  });
  try {
    const context = await browser.newContext({ viewport: url ? { width: 1280, height: 800 } : null });
    const page = await openWanted(context, url);
    const order = [siteId, what, date].map((text) => JSON.stringify(text)).join();
    await page.evaluate(tools);
    const scrubbed = await page.evaluate<ScrubbedPage>(`keysideTools.scrub(${order})`);
    const folder = `${SITES}${siteId}/`;
    mkdirSync(folder, { recursive: true });
    for (const { name, html } of scrubbed.files) writeFileSync(folder + name, html);

    const name = `${what}-${date}`;
    const read = await readServed(await context.newPage(), { siteId, name, url: scrubbed.url }, tools);
    const json = { says: 'say in a sentence whom the page is about', url: scrubbed.url, ...read };
    writeFileSync(`${folder}${name}.json`, `${JSON.stringify(json, null, 2)}\n`);
    return [...scrubbed.files.map((file) => file.name), `${name}.json`].map((file) => `tests/sites/${siteId}/${file}`);
  } finally {
    await browser.close();
  }
}

if (import.meta.main) {
  try {
    const options = { site: { type: 'string' }, name: { type: 'string' }, url: { type: 'string' } } as const;
    const { site = '', name = '', url } = parseArgs({ options }).values;
    if (!/^[a-z][a-z0-9]*$/.test(site) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(HOW);
    const date = Temporal.Now.plainDateISO().toString();
    for (const file of await savePage(site, name, date, url)) say(file);
    say(
      'Look through every line before you commit: what a page calls a code may be a name. Correct "says" and "expected".',
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
