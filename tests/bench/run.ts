import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../browsers/find.ts';
import { medianOf } from './measure.ts';
import { benchObserver } from './observer.ts';
import type { Bench } from './page.ts';
import { printTable, type Row } from './print-table.ts';

declare const bench: Bench;

const [SMALL, LARGE] = [1_000, 100_000];
const outDir = mkdtempSync(join(tmpdir(), 'keyside-bench-'));
const root = import.meta.dirname;
await build({ configFile: false, root, logLevel: 'warn', build: { outDir, target: 'esnext', emptyOutDir: true } });
const server = await preview({ configFile: false, root, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
const port = new URL(server.resolvedUrls?.local[0] ?? 'http://127.0.0.1').port;
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS });

/** Two names of one machine are two origins, and so two databases that can be asked in turn. */
async function openPage(host: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://${host}:${port}/`);
  await page.waitForFunction('globalThis.bench');
  return page;
}

async function benchContexts(few: Page, many: Page): Promise<{ few: number; many: number }> {
  await few.evaluate((accounts) => bench.fill(accounts), SMALL);
  await many.evaluate((accounts) => bench.fill(accounts), LARGE);
  const times: { few: number[]; many: number[] } = { few: [], many: [] };
  for (let turn = 0; turn < 400; turn += 10) {
    times.few.push(
      ...(await few.evaluate(([size, from]) => bench.readContexts(size, from, 10), [SMALL, turn] as const)),
    );
    times.many.push(
      ...(await many.evaluate(([size, from]) => bench.readContexts(size, from, 10), [LARGE, turn] as const)),
    );
  }
  // The first reads open the database.
  return { few: medianOf(times.few.slice(50)), many: medianOf(times.many.slice(50)) };
}

try {
  const few = await openPage('127.0.0.1');
  const book = await few.evaluate(() => bench.book(100_000, 1_000_000, 9));
  const plays = await few.evaluate(() => bench.plays(300));
  const contexts = await benchContexts(few, await openPage('localhost'));
  const observer = await benchObserver(browser, outDir);
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
      ratio: contexts.many / contexts.few,
      atMost: 1.3,
    },
    ...observer.rows,
  ];
  const milliseconds = {
    ...book,
    ...plays,
    contextOf1000: contexts.few,
    contextOf100000: contexts.many,
    ...observer.milliseconds,
  };
  printTable(rows, milliseconds);
  writeFileSync('bench-results.json', `${JSON.stringify({ rows, milliseconds }, null, 2)}\n`);
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}
