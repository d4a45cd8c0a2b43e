import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import tailwindcss from '@tailwindcss/vite';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../browsers/find.ts';
import { buildForLoopback } from '../demo/build.ts';
import { buildScript } from './build-script.ts';
import { benchInPage } from './in-page.ts';
import { benchObserver } from './observer.ts';
import { benchContexts, type FilledBook, openBook } from './open-books.ts';
import { benchOpened } from './opened.ts';
import type { Bench } from './page.ts';
import { printTable, type Row } from './print-table.ts';

declare const bench: Bench;

const [SMALL, LARGE] = [1_000, 100_000];
const outDir = mkdtempSync(join(tmpdir(), 'keyside-bench-'));
const root = import.meta.dirname;
const input = ['index.html', 'bare-commit.html'].map((name) => join(root, name));
await build({
  configFile: false,
  root,
  plugins: [tailwindcss()],
  logLevel: 'error',
  build: { outDir, target: 'esnext', emptyOutDir: true, rolldownOptions: { input } },
});
const server = await preview({ configFile: false, root, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
const port = new URL(server.resolvedUrls?.local[0] ?? 'http://127.0.0.1').port;
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS });

/** The rules and the observer, on pages of a server and of files. */
async function benchRules() {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('globalThis.bench');
  const book = await page.evaluate(() => bench.book(100_000, 1_000_000, 9));
  const plays = await page.evaluate(() => bench.plays(300));
  await page.close();
  return { book, plays };
}

/** The built extension, each browser with a book of its own. */
async function benchBuilt() {
  const extension = buildForLoopback();
  const script = await buildScript('book-page', outDir);
  const scripts = { mail: await buildScript('mail-page', outDir), frame: await buildScript('frame-page', outDir) };
  const books: FilledBook[] = [];
  try {
    const few = await openBook(extension, script, SMALL);
    books.push(few);
    const inPage = await benchInPage(few.context);
    const many = await openBook(extension, script, LARGE);
    books.push(many);
    const contexts = await benchContexts([few, many]);
    const opened = await benchOpened([few, many], scripts, `http://localhost:${port}/bare-commit.html`);
    return { inPage, contexts, opened };
  } finally {
    for (const { close } of books) await close();
  }
}

try {
  const { book, plays } = await benchRules();
  const observer = await benchObserver(browser, outDir);
  const { inPage, contexts, opened } = await benchBuilt();
  const [contextOf1000 = Number.NaN, contextOf100000 = Number.NaN] = contexts;
  const rows: Row[] = [
    {
      name: 'rules (shares, ABC, XYZ, rhythm; 100,000 accounts, 36 months, 1,000,000 lines) / bare pass that adds revenue and profit up by account and month over the same typed columns',
      ratio: book.rules / book.groupBoth,
      atMost: 6,
    },
    { name: 'rules / bare pass that adds profit alone up by account and month', ratio: book.rules / book.groupProfit },
    { name: 'rules / adding the profit column up, not grouped', ratio: book.rules / book.sumOnly },
    { name: 'rules with a row for each account / bare pass', ratio: book.rulesAndRows / book.groupBoth },
    {
      name: 'arquero, revenue and profit by account and month / our own pass that groups by customer and month (rates, groups and orders included)',
      ratio: book.arquero / book.ownGrouping,
      atLeast: 20,
    },
    { name: 'the same in arquero / bare pass', ratio: book.arquero / book.groupBoth },
    { name: 'the same in arquero / all rules', ratio: book.arquero / book.rules },
    { name: 'rules / rules for a tenth of accounts and lines', ratio: book.rules / book.rulesOfTenth, atMost: 11 },
    {
      name: "reading one account's context from IndexedDB, 100,000 accounts / 1,000",
      ratio: contextOf100000 / contextOf1000,
      atMost: 1.3,
    },
    ...observer.rows,
    ...opened.rows,
    ...inPage.rows,
  ];
  const milliseconds = {
    ...book,
    ...plays,
    contextOf1000,
    contextOf100000,
    ...observer.milliseconds,
    ...opened.milliseconds,
    ...inPage.milliseconds,
  };
  printTable(rows, milliseconds);
  writeFileSync('bench-results.json', `${JSON.stringify({ rows, milliseconds }, null, 2)}\n`);
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}
