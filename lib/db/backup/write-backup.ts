import Dexie from 'dexie';
import { asideRow } from '../broken/broken-row';
import { type CheckedTable, issuesOf } from '../broken/check-row';
import { setBrokenAside } from '../broken/set-aside';
import { eachPart } from '../each-part';
import { withoutKeys } from '../rows';
import { type Book, book, OF_DATABASE, SCHEMA_EPOCH, TABLES } from '../schema';
import { Digest } from './digest';
import type { EntriesDigest } from './digest-of-entries';
import { FileParts, type FileSink } from './file-parts';
import { BACKUP_FORMAT, BACKUP_VERSION, LAYOUT, ORDER, type TableName } from './layout';
import { toPlainBlock } from './plain-block';
import { newLock } from './seal';

/** How a book is written: `at` is the moment, as it stands in the file. */
export interface BackupOptions {
  at?: string;
  passphrase?: string;
  /** What is computed of the records goes along, for the way back to the very same book. */
  withComputed?: boolean;
  /** Somebody has just looked at the book: what is broken in it stands aside already. */
  isLookedAt?: boolean;
  /** Is given all rows that are written, for what stands for them; begun anew where the file is. */
  digest?: EntriesDigest;
  /** Hears the share that is written, 0-1. */
  onProgress?: (share: number) => void;
}

/** What `meta` says of what is computed. */
const COMPUTED = ['figures', 'standingsSettings'];

/** So many rows stand in one line; a block of sales is as long as many of them. */
const rowsAtOnce = (table: TableName) => (table === 'ledgerBlocks' ? 1 : 200);
/** How much of the work a row is. */
const weightOf = (table: TableName) => (table === 'ledgerBlocks' ? 1_000 : 1);

/** Returns a row as it stands in a file: without the keys that are made of it. */
function inFile(table: TableName, row: object): object {
  if (table === 'ledgerBlocks') return toPlainBlock(row as Parameters<typeof toPlainBlock>[0]);
  return withoutKeys(row);
}

/**
 * Writes the whole book as one file, a line for some rows of a table, each table and the whole with its digest; locked where there
 * is a passphrase. Read in one transaction and never held as a whole. What is broken in the book stands aside in the file.
 */
export async function writeBackup(into: FileSink, options: BackupOptions, from: Book = book): Promise<void> {
  const { at, passphrase, withComputed = false, isLookedAt = false, digest: entries, onProgress } = options;
  // A book that cannot be written now is saved as it is, and so is one of an older version, which this one knows too little of.
  const isWhole =
    from.verno === SCHEMA_EPOCH &&
    (isLookedAt ||
      (await setBrokenAside(from).then(
        () => true,
        () => false,
      )));
  const tables = ORDER.filter((name) => withComputed || name !== 'standings');
  const isThere = (name: TableName) => from.tables.some((table) => table.name === name);
  const lock = newLock();
  const parts = passphrase
    ? await FileParts.locked(into, passphrase, lock, JSON.stringify({ format: BACKUP_FORMAT, layout: LAYOUT, lock }))
    : FileParts.open(into);
  const whole = new Digest();
  const write = async (line: object, part?: Digest) => {
    const text = JSON.stringify(line);
    await whole.add(text);
    await part?.add(text);
    await parts.add(`${text}\n`);
  };

  await from.transaction('r', TABLES.filter(isThere), async () => {
    const weights = await Promise.all(
      tables.map(async (name) => (isThere(name) ? (await from.table(name).count()) * weightOf(name) : 0)),
    );
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    let done = 0;
    entries?.begin();
    await Dexie.waitFor(write({ format: BACKUP_FORMAT, layout: LAYOUT, version: BACKUP_VERSION, at }));
    const aside: object[] = [];
    for (const table of tables) {
      const digest = new Digest();
      let count = 0;
      const add = async (rows: object[]) => {
        count += rows.length;
        if (rows.length > 0) await Dexie.waitFor(write({ table, rows }, digest));
      };
      const isIn = (row: object) => isWhole || isGood(table, row);
      const addPart = async (rows: readonly object[]) => {
        entries?.add(table, rows);
        const kept = rows.filter((row) => isKept(table, row, withComputed));
        aside.push(...kept.filter((row) => !isIn(row)).map((row) => asideRow(table as CheckedTable, row)));
        await add(kept.filter(isIn).map((row) => inFile(table, row)));
        done += rows.length * weightOf(table);
        onProgress?.(done / all);
      };
      if (isThere(table)) await eachPart(from.table(table), rowsAtOnce(table), addPart);
      if (table === 'meta') await add(aside);
      await Dexie.waitFor(write({ table, count, sha256: digest.value }));
    }
  });
  await parts.add(`${JSON.stringify({ end: true, sha256: whole.value })}\n`);
  await parts.end();
}

const isGood = (table: TableName, row: object) => table === 'meta' || issuesOf(table, row).length === 0;

function isKept(table: TableName, row: object, withComputed: boolean): boolean {
  if (table !== 'meta') return true;
  const key = String(Reflect.get(row, 'key'));
  return !OF_DATABASE.includes(key) && (withComputed || !COMPUTED.includes(key));
}
