import type { Day } from '../../domain/records/day';
import type { LedgerLine } from '../../domain/records/ledger';
import { SAMPLE_PREFIX } from '../sample-prefix';
import { stillCounted } from './cancelled-in-book';
import { documentKey } from './document-key';

/** The first and the last of some days. */
export type Period = { from: Day; to: Day };

/** Lines that are new, lines of the book that give way, and how the file's lines count. */
export type Compared = {
  fresh: readonly LedgerLine[];
  replaced: Set<number>;
  added: number;
  updated: number;
  unchanged: number;
  /** How many lines of the book lie in the days of the file, and neither are in it nor are corrected by it. */
  beside: number;
  /** How many lines of the book give way without being corrected: some of these, and those of documents that the file has as cancelled. */
  vanished: number;
};

/**
 * Compares the lines of a file with those of the book. Identical lines count as often as they stand in either. A document of the
 * same account, number and day that has other amounts or more columns now is a correction: what the file no longer holds of it
 * gives way to what it holds instead; not where a line with that number was refused (`halfRead`), as nobody knows then what it
 * still holds. What the book has of a document that the file has as `cancelled` gives way, too. Where the file holds all sales of its `days` (`isWhole`), whatever else the book has of them gives way,
 * too, the sample book aside. A line whose currency only its heading names (`ofHeading`) is also one that the book has without any, and
 * that stays as it is known. `replaced` holds places in `book`.
 */
export function compareLines(
  file: readonly LedgerLine[],
  book: readonly LedgerLine[],
  {
    halfRead = new Set(),
    cancelled = new Set(),
    days,
    isWhole = false,
    ofHeading,
  }: {
    halfRead?: ReadonlySet<string>;
    cancelled?: ReadonlySet<string>;
    days?: Period | undefined;
    isWhole?: boolean;
    ofHeading?: string | undefined;
  } = {},
): Compared {
  if (book.length === 0) {
    const none = { updated: 0, unchanged: 0, beside: 0, vanished: 0 };
    return { fresh: file, replaced: new Set(), added: file.length, ...none };
  }
  const left = new Map<string, number[]>();
  book.forEach((line, place) => {
    const key = keyOf(line);
    const places = left.get(key);
    if (places) places.push(place);
    else left.set(key, [place]);
  });
  const unmatched: LedgerLine[] = [];
  let unchanged = 0;
  for (const line of file) {
    const known =
      left.get(keyOf(line))?.pop() ??
      (ofHeading && line.currency === ofHeading ? left.get(keyOf({ ...line, currency: undefined }))?.pop() : undefined);
    if (known === undefined) unmatched.push(line);
    else unchanged += 1;
  }
  const documents = new Set(
    unmatched.flatMap((line) => (line.order && halfRead.has(line.order) ? [] : (documentKey(line) ?? []))),
  );
  const corrected = new Set<string>();
  const replaced = new Set<number>();
  const gone = stillCounted(book, cancelled);
  let beside = 0;
  let vanished = 0;
  for (const place of [...left.values()].flat()) {
    const line = book[place];
    if (!line) continue;
    const key = documentKey(line);
    const isBeside =
      days !== undefined && days.from <= line.date && line.date <= days.to && !line.accountId.startsWith(SAMPLE_PREFIX);
    if (key !== undefined && documents.has(key)) {
      corrected.add(key);
      replaced.add(place);
    } else if (key !== undefined && gone.has(key) && !halfRead.has(line.order ?? '')) {
      vanished += 1;
      replaced.add(place);
    } else if (isBeside) {
      beside += 1;
      if (!isWhole) continue;
      vanished += 1;
      replaced.add(place);
    }
  }
  const updated = unmatched.filter((line) => corrected.has(documentKey(line) ?? '')).length;
  return {
    fresh: unmatched,
    replaced,
    added: unmatched.length - updated,
    updated,
    unchanged,
    beside,
    vanished,
  };
}

function keyOf(line: Omit<LedgerLine, 'currency'> & { currency?: string | undefined }): string {
  return [line.date, line.accountId, line.revenue, line.profit, line.order, line.productGroup, line.currency].join(
    '\n',
  );
}
