import Dexie from 'dexie';
import { asideRow } from '../broken/broken-row';
import { type CheckedTable, issuesOf } from '../broken/check-row';
import { setBrokenAside } from '../broken/set-aside';
import { type Book, book, OF_DATABASE, SCHEMA_EPOCH, TABLES } from '../schema';
import { Digest } from './digest';
import { FileParts } from './file-parts';
import { BACKUP_FORMAT, BACKUP_VERSION, LAYOUT, ORDER, type TableName } from './layout';
import { toPlainBlock } from './plain-block';
import { newLock } from './seal';

/** How a book is written: `at` is the moment, as it stands in the file. */
export interface BackupOptions {
  at?: string;
  passphrase?: string;
  /** What is computed of the records goes along, for the way back to the very same book. */
  withComputed?: boolean;
  /** Hears how many rows of how many are written. */
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** What `meta` says of what is computed. */
const COMPUTED = ['figures', 'standingsSettings'];

/** So many rows stand in one line; a block of sales is as long as many of them. */
const rowsAtOnce = (table: TableName) => (table === 'ledgerBlocks' ? 1 : 200);

/** Returns a row as it stands in a file: without the keys that are made of it. */
function inFile(table: TableName, row: object): object {
  if (table === 'ledgerBlocks') return toPlainBlock(row as Parameters<typeof toPlainBlock>[0]);
  const { nameKeys: _names, addressKeys: _addresses, ...record } = row as Record<string, unknown>;
  return record;
}

/**
 * Returns the whole book as one file, a line for some rows of a table, each table and the whole with its digest; locked where there
 * is a passphrase. Read in one transaction and never held as a whole. What is broken in the book stands aside in the file.
 */
export async function writeBackup(options: BackupOptions, from: Book = book): Promise<Blob> {
  const { at, passphrase, withComputed = false, onProgress, signal } = options;
  // A book that cannot be written now is saved as it is, and so is one of an older version, which this one knows too little of.
  const isWhole =
    from.verno === SCHEMA_EPOCH &&
    (await setBrokenAside(from).then(
      () => true,
      () => false,
    ));
  const isThere = (name: TableName) => from.tables.some((table) => table.name === name);
  const lock = newLock();
  const parts = passphrase
    ? await FileParts.locked(passphrase, lock, JSON.stringify({ format: BACKUP_FORMAT, layout: LAYOUT, lock }))
    : FileParts.open();
  const whole = new Digest();
  const write = async (line: object, part?: Digest) => {
    const text = JSON.stringify(line);
    await whole.add(text);
    await part?.add(text);
    await parts.add(`${text}\n`);
  };

  await from.transaction('r', TABLES.filter(isThere), async () => {
    const counts = await Promise.all(ORDER.map((name) => (isThere(name) ? from.table(name).count() : 0)));
    const all = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    await Dexie.waitFor(write({ format: BACKUP_FORMAT, layout: LAYOUT, version: BACKUP_VERSION, at }));
    const aside: object[] = [];
    for (const table of ORDER) {
      if (table === 'standings' && !withComputed) continue;
      const digest = new Digest();
      let count = 0;
      const add = async (rows: object[]) => {
        count += rows.length;
        if (rows.length > 0) await Dexie.waitFor(write({ table, rows }, digest));
      };
      for (let last: unknown; ; ) {
        signal?.throwIfAborted();
        const rows = isThere(table) ? await nextRows(table, last, from) : [];
        if (rows.length === 0) break;
        last = Reflect.get(rows.at(-1) ?? {}, String(from.table(table).schema.primKey.keyPath));
        const kept = rows.filter((row) => isKept(table, row, withComputed));
        const isIn = (row: object) => isWhole || isGood(table, row);
        aside.push(...kept.filter((row) => !isIn(row)).map((row) => asideRow(table as CheckedTable, row)));
        await add(kept.filter(isIn).map((row) => inFile(table, row)));
        done += rows.length;
        onProgress?.(done, all);
      }
      if (table === 'meta') await add(aside);
      await Dexie.waitFor(write({ table, count, sha256: digest.value }));
    }
  });
  await parts.add(`${JSON.stringify({ end: true, sha256: whole.value })}\n`);
  return parts.file();
}

function nextRows(table: TableName, last: unknown, from: Book): Promise<object[]> {
  const rows = from.table(table);
  const next = last === undefined ? rows.orderBy(':id') : rows.where(':id').above(last);
  return next.limit(rowsAtOnce(table)).toArray();
}

const isGood = (table: TableName, row: object) => table === 'meta' || issuesOf(table, row).length === 0;

function isKept(table: TableName, row: object, withComputed: boolean): boolean {
  if (table !== 'meta') return true;
  const key = String(Reflect.get(row, 'key'));
  return !OF_DATABASE.includes(key) && (withComputed || !COMPUTED.includes(key));
}
