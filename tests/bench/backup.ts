import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { BookBench } from './book-page.ts';
import { buildScript } from './build-script.ts';
import { processorClock } from './measure.ts';
import { mostMemory } from './memory.ts';
import { LARGE, openBook } from './open-books.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';

declare const bookBench: BookBench;
const LINES = 1_000_000;
/** The page itself is at rest by then, in milliseconds. */
const SETTLED = 5_000;
/** Longer than a slow machine takes. */
const timeout = 15 * 60 * 1000;

/** So often the page's thread is looked at, in milliseconds. */
const LOOK = 20;

/**
 * Does a work, and returns the most processor time, in milliseconds, that the page's thread had between two looks at it: no block
 * is longer, however busy the machine.
 */
async function longestBlock(page: Page, work: () => Promise<unknown>): Promise<number> {
  const clock = await processorClock(page);
  let isDone = false;
  const working = work().finally(() => {
    isDone = true;
  });
  let longest = 0;
  for (let before = await clock(); !isDone; ) {
    await wait(LOOK);
    const now = await clock();
    longest = Math.max(longest, now - before);
    before = now;
  }
  await working;
  return longest;
}

/** What one thing that the page did has cost: the longest block and the time in milliseconds, the memory in megabytes. */
interface Cost {
  block: number;
  time: number;
  megabytes: number;
}

async function costOf(page: Page, name: string, work: () => Promise<unknown>): Promise<Cost> {
  await page.requestGC();
  const from = performance.now();
  const { result: block, megabytes } = await mostMemory(() => longestBlock(page, work));
  const time = performance.now() - from;
  // Each takes minutes.
  process.stdout.write(
    `  ${name}: ${Math.round(time)} ms, blocked ${Math.round(block)} ms, ${Math.round(megabytes)} MB\n`,
  );
  return { block, time, megabytes };
}

/** Measures what it costs the page about backups to write a large book into a file, to check that file, to take it in, and to take that back. */
export async function benchBackup(stage: Stage): Promise<Measured> {
  const script = await buildScript('book-page', stage.outDir);
  const { own, context, ownPage, close } = await openBook(stage.extension(), script, LARGE);
  try {
    await own.evaluate(([accounts, lines]) => bookBench.fillSales(accounts, lines), [LARGE, LINES] as const);
    const bare = await own.evaluate(() => bookBench.bareJson());
    const puts = await own.evaluate(() => bookBench.barePuts());
    await own.close();
    const page = await context.newPage();
    await page.goto(ownPage('workspace.html#/backup'));
    await page.getByTestId('backup-download').waitFor();
    // The page fetches its other parts while nobody does anything, and has the book looked through.
    await wait(SETTLED);
    const file = join(stage.outDir, 'backup.json');
    const out = await costOf(page, 'out', async () => {
      const saved = page.waitForEvent('download', { timeout });
      await page.getByTestId('backup-download').click();
      await (await saved).saveAs(file);
    });
    const check = await costOf(page, 'check', async () => {
      await page.getByTestId('restore-file').setInputFiles(file);
      await page.getByTestId('restore-confirm').waitFor({ timeout });
    });
    const into = await costOf(page, 'in', async () => {
      await page.getByTestId('restore-confirm').click();
      await page.getByTestId('restore-undo').waitFor({ timeout });
    });
    const undo = await costOf(page, 'undo', async () => {
      await page.getByTestId('restore-undo').click();
      await page.getByTestId('restore-undo').waitFor({ state: 'detached' });
      await page.getByTestId('restore-undone').waitFor({ timeout });
    });
    const all = [out, check, into, undo];
    const size = 'a book of 100,000 accounts, 300,000 people and 1,000,000 lines';
    return {
      rows: [
        {
          name: `${size} out and in: the longest block of the page's frames, in milliseconds`,
          ratio: Math.max(...all.map(({ block }) => block)),
          atMost: 100,
        },
        {
          name: `${size} out and in: megabytes more than before in all of the browser's processes`,
          ratio: Math.max(...all.map(({ megabytes }) => megabytes)),
          atMost: 300,
        },
        { name: `${size} out / JSON.stringify of the same rows, by the clock`, ratio: out.time / bare.stringify },
        {
          name: `${size} checked and in / JSON.parse of the same rows, by the clock`,
          ratio: (check.time + into.time) / bare.parse,
        },
        {
          name: `${size} checked and in / bare puts of the same rows, by the clock`,
          ratio: (check.time + into.time) / puts,
        },
        { name: `${size} taken back / bare puts of the same rows, by the clock`, ratio: undo.time / puts },
      ],
      milliseconds: {
        'the book out': out.time,
        'its file checked': check.time,
        'the book in': into.time,
        'the book as it was': undo.time,
        'the same rows put': puts,
        'the same rows by JSON.stringify': bare.stringify,
        'the same rows by JSON.parse': bare.parse,
        ...Object.fromEntries(
          ['out', 'check', 'in', 'undo'].flatMap((name, at) => [
            [`${name}: longest block`, all[at]?.block ?? Number.NaN],
            [`${name}: memory (MB)`, all[at]?.megabytes ?? Number.NaN],
          ]),
        ),
        'size of its file (MB)': statSync(file).size / 1e6,
      },
    };
  } finally {
    await close();
  }
}
