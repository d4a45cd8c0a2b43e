import Dexie from 'dexie';
import { type BookMark, isLost, type Sentinel } from '../domain/keeping/sentinel';
import { LostBookError } from './is-of-lost-book';
import { BOOK_MARK, type Book, book, TABLES } from './schema';

/** Where the sentinel is kept, outside of the database. */
export interface SentinelStore {
  recall(): Promise<Sentinel | undefined>;
  keep(sentinel: Sentinel): Promise<void>;
}

let store: SentinelStore | undefined;
/** The sentinel as this page last heard of it. */
let known: Sentinel | undefined;

const HOLDING = TABLES.filter((name) => name !== 'meta');

/** Returns what is known of the book that should be here; undefined where none is known. */
export const lastKnown = (): Sentinel | undefined => known;

const markIn = async (from: Book) => (await from.meta.get(BOOK_MARK))?.value as BookMark | undefined;

/** Returns how often a book was written; undefined where nobody counts. */
export const countedWrites = async (from: Book = book): Promise<number | undefined> => (await markIn(from))?.writes;

async function filledOf(tables: readonly string[], from: Book): Promise<string[]> {
  const keys = await Promise.all(tables.map((name) => from.table(name).toCollection().limit(1).primaryKeys()));
  return tables.filter((_, place) => keys[place]?.length);
}

/** Returns the mark of the book that is here; throws a LostBookError where it is not the one that is known. */
export async function rightMark(tables: readonly string[], from: Book): Promise<BookMark | undefined> {
  const [here, filled] = await Promise.all([markIn(from), filledOf(tables, from)]);
  if (isLost(known, here, (table) => tables.includes(table) && !filled.includes(table))) throw new LostBookError();
  return here;
}

/** Keeps what the mark of the book says as its sentinel. */
export async function keep({ id, writes, backup }: Sentinel): Promise<void> {
  known = { id, writes, ...(backup && { backup }) };
  // What cannot be kept now leaves an earlier sentinel, which the book may be newer than.
  await store?.keep(known).catch(() => {});
}

/** Puts the mark of another book than any before on what a database holds, in a transaction over all its tables; returns it. */
export async function beginMark(into: Book): Promise<BookMark> {
  const mark = { id: crypto.randomUUID(), writes: 0, filled: await filledOf(HOLDING, into) };
  await into.meta.put({ key: BOOK_MARK, value: mark });
  return mark;
}

/** Looks at the book as it opens, before anybody reads it. */
async function look(opened: Book): Promise<void> {
  const mark = await opened.transaction(known ? 'r' : 'rw', [...TABLES], async () => {
    const here = await rightMark(HOLDING, opened);
    return known || here ? here : beginMark(opened);
  });
  if (mark && (mark.id !== known?.id || mark.writes !== known.writes)) await keep(mark);
}

/** Fails the opening of a book that was closed meanwhile: Dexie would take it for open from then on, and refuse all that is asked. */
function stillOpen(opened: Dexie): void {
  if (!opened.isOpen()) throw new Dexie.DatabaseClosedError();
}

/**
 * From here on the book opens only where it is the one that the sentinel speaks of; else all reads and writes are refused by a
 * LostBookError. A book from before there were sentinels gets one. To be called before anything is read.
 */
export function guardBook(given: SentinelStore): void {
  store = given;
  // Asked while the book is being opened.
  let first: Promise<Sentinel | undefined> | undefined = given.recall();
  const lookAtIt = (opened: Dexie) => {
    const recalled = first ?? given.recall();
    first = undefined;
    // Dexie's promise: any other would have to wait for the book that it keeps from opening.
    return Dexie.Promise.resolve(recalled)
      .then((kept) => {
        stillOpen(opened);
        known = kept;
        return look(opened as Book);
      })
      .then(() => stillOpen(opened));
  };
  book.on('ready', lookAtIt, true);
}

/**
 * Runs `body`, inside a write transaction over `tables` and `meta`, where the book is the right one, and counts the write. Returns
 * what `body` did with what has to be called once the transaction has ended.
 */
export async function countWrite<T>(
  tables: readonly string[],
  body: () => Promise<T>,
  into: Book,
): Promise<{ result: T; committed: () => Promise<void> }> {
  // What stands beside the book may be empty without a loss: what waits for a team is gone once it was sent.
  const holding = HOLDING.filter((name) => tables.includes(name));
  const before = await rightMark(holding, into);
  // A worker knows of no sentinel: the page that began it has seen to the book, and notes afterwards what it wrote.
  if (!before && !store) return { result: await body(), committed: async () => {} };
  if (!before) throw new LostBookError();
  const result = await body();
  const rest = before.filled.filter((name) => !tables.includes(name));
  const mark = { ...before, writes: before.writes + 1, filled: [...rest, ...(await filledOf(holding, into))] };
  await into.meta.put({ key: BOOK_MARK, value: mark });
  return { result, committed: () => keep(mark) };
}
