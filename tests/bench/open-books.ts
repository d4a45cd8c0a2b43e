import { readFileSync } from 'node:fs';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import type { BookBench } from './book-page.ts';
import { medianOf } from './measure.ts';

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

/** Returns the median milliseconds that each book takes to say all that it knows of an account, asked in turn. */
export async function benchContexts(books: readonly FilledBook[]): Promise<number[]> {
  const times = books.map((): number[] => []);
  for (let turn = 0; turn < 400; turn += 10) {
    for (const [place, { own, accounts }] of books.entries()) {
      const some = await own.evaluate(([size, from]) => bookBench.readContexts(size, from, 10), [
        accounts,
        turn,
      ] as const);
      times[place]?.push(...some);
    }
  }
  // The first reads open the database.
  return times.map((all) => medianOf(all.slice(50)));
}
