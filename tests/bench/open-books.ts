import { readFileSync } from 'node:fs';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import type { BookBench } from './book-page.ts';
import { medianOf, mediansOf, ratioOf } from './measure.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';

declare const bookBench: BookBench;

/** A browser with the extension and a book of so many accounts, and a page of the extension's own origin in it. */
export interface FilledBook extends OpenedChromium {
  accounts: number;
  own: Awaited<ReturnType<OpenedChromium['context']['newPage']>>;
}

/** Opens a browser with the extension as it is built, and fills its book. */
export async function openBook(extension: string, script: string, accounts: number): Promise<FilledBook> {
  const opened = await openChromium({ extension });
  const own = await opened.context.newPage();
  // Any file of the extension has its origin, and so its database. The built pages get nothing of ours.
  await own.goto(opened.ownPage('manifest.json'));
  await own.evaluate(readFileSync(script, 'utf8'));
  await own.evaluate((size) => bookBench.fill(size), accounts);
  return { ...opened, accounts, own };
}

/** How many accounts the books of the bench have. */
export const [SMALL, LARGE] = [1_000, 100_000];
const AT_ONCE = 10;

/** Measures how long a book takes to say all that it knows of an account, a small and a large one asked in turn. */
export async function benchContexts(stage: Stage): Promise<Measured> {
  const [few, many] = [await stage.book(SMALL), await stage.book(LARGE)];
  const times = { contextOf1000: [] as number[], contextOf100000: [] as number[] };
  for (let turn = 0; turn < 600; turn += AT_ONCE) {
    times.contextOf1000.push(await readSome(few, turn));
    times.contextOf100000.push(await readSome(many, turn));
  }
  // The first reads open the database.
  const warm = { contextOf1000: times.contextOf1000.slice(5), contextOf100000: times.contextOf100000.slice(5) };
  return {
    rows: [
      {
        name: "reading one account's context from IndexedDB, 100,000 accounts / 1,000",
        ratio: ratioOf(warm.contextOf100000, warm.contextOf1000),
        atMost: 1.3,
      },
    ],
    milliseconds: mediansOf(warm),
  };
}

/** The median of some reads in a row. Most of such a read is waiting for another process, which no clock of one thread counts. */
async function readSome({ own, accounts }: FilledBook, turn: number): Promise<number> {
  const given = [accounts, turn, AT_ONCE] as const;
  return medianOf(await own.evaluate(([size, from, turns]) => bookBench.readContexts(size, from, turns), given));
}
