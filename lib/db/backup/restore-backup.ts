import Dexie from 'dexie';
import { setBrokenAside } from '../broken/set-aside';
import { beginMark, countedWrites } from '../guard';
import { inTurn } from '../in-turn';
import { book, OF_DATABASE, TABLES, TEAM } from '../schema';
import { ChangedSinceError, countErasures, refuseSinceErasure, type Undo } from '../write/change';
import { write } from '../write/transaction';
import { backupFile } from './backup-file';
import type { CheckedFile, OnShare } from './check-backup';
import { RowSorter } from './check-rows';
import { digestOfEntries, EntriesDigest } from './digest-of-entries';
import type { TableName } from './layout';
import { type FilePart, readParts } from './read-lines';
import type { BackupOptions } from './write-backup';

type File = Pick<CheckedFile, 'file' | 'passphrase'>;

/** So many rows are put at once: each time costs a round through the browser. */
const AT_ONCE = 2_000;

/** Yields the rows of a file as they go into their tables, many at a time, each block of sales alone. */
async function* sortedRows(parts: AsyncGenerator<FilePart>): AsyncGenerator<Map<TableName, object[]>> {
  const sorter = new RowSorter();
  let found = new Map<TableName, object[]>();
  let count = 0;
  for await (const part of parts) {
    if ('head' in part) continue;
    for (const one of part.rows) {
      const { table, row } = sorter.sort(part.table, one);
      const rows = found.get(table) ?? [];
      rows.push(row);
      found.set(table, rows);
    }
    count += part.rows.length;
    if (count < AT_ONCE && part.table !== 'ledgerBlocks') continue;
    yield found;
    found = new Map();
    count = 0;
  }
  yield found;
}

/**
 * Puts the rows of a file in the place of all others, inside a transaction and a part at a time; what is broken in it stands aside.
 * Resolves to what stands for the entries then.
 */
async function replaceRows({ file, passphrase }: File, onShare: OnShare): Promise<string> {
  for (const name of TABLES) if (name !== 'meta') await book.table(name).clear();
  await book.meta
    .where('key')
    .noneOf([...OF_DATABASE])
    .delete();
  // What a file says is older than what a team does: who takes a file in its place leaves the team.
  await book.meta.delete(TEAM);
  const digest = new EntriesDigest();
  const sorted = sortedRows(readParts(file, passphrase, onShare));
  let next = await Dexie.waitFor(sorted.next());
  while (!next.done) {
    const { value } = next;
    // The next rows are read while the database takes in these; a file that is damaged there is told of below.
    const coming = sorted.next();
    coming.catch(() => {});
    for (const [table, rows] of value) {
      digest.add(table, rows);
      await book.table(table).bulkPut(rows);
    }
    next = await Dexie.waitFor(coming);
  }
  return digest.value;
}

/**
 * Replaces everything in the book by a file, in one transaction. Resolves to what stands for the entries then; rejects with the
 * cause, a file that has changed since it was checked among them, and then nothing changed.
 */
function replaceBook(file: File, onShare: OnShare, first: () => Promise<void>): Promise<string> {
  return inTurn(book.name, () =>
    write(TABLES, async () => {
      await first();
      return replaceRows(file, onShare);
    }),
  );
}

/**
 * Brings a checked file back where the user's book is gone: it replaces what the database holds instead, and is another book from
 * then on, all in one transaction. Rejects with the cause, and then the book is as lost as it was. Nobody else takes it for the
 * right one before it is adopted.
 */
export async function restoreLostBook(checked: File, onShare: OnShare = () => {}): Promise<void> {
  await inTurn(book.name, () =>
    book.transaction('rw', [...TABLES], async () => {
      await replaceRows(checked, onShare);
      await beginMark(book);
    }),
  );
}

/** How far a restore is: the book as it was is kept, then replaced. `share` is the part of the phase that is done, 0-1. */
export type RestorePhase = 'keeping' | 'replacing';
type OnRestoreProgress = (phase: RestorePhase, share: number) => void;

interface Restoring {
  onProgress?: OnRestoreProgress;
  /** Keeps the book as it was, in a file that outlasts the way back. */
  keep?: (options: BackupOptions) => Promise<Blob>;
}

/**
 * Replaces everything in the book by a checked file, and returns the way back to the book as it was; rejects with the cause, and then
 * nothing changed: with a ChangedSinceError where somebody wrote in the meantime.
 */
export async function restoreFile(
  checked: File,
  { onProgress = () => {}, keep = backupFile }: Restoring = {},
): Promise<{ undo: Undo }> {
  const expect = (digest: string) => async () => {
    if ((await digestOfEntries(book)) !== digest) throw new ChangedSinceError();
  };
  // What is broken is set aside first: to write the file would change the book.
  await setBrokenAside();
  const [writes, erasures] = [await countedWrites(), await countErasures()];
  const was = new EntriesDigest();
  // The way back is a file of its own, outside of the page's memory.
  const before = await keep({
    withComputed: true,
    isLookedAt: true,
    digest: was,
    onProgress: (share) => onProgress('keeping', share),
  });
  const replacing = (share: number) => onProgress('replacing', share);
  const restored = await replaceBook(checked, replacing, async () => {
    // Where nobody has written anything, nothing need be read again.
    if (writes === undefined || (await countedWrites()) !== writes) await expect(was.value)();
  });
  const asRestored = async () => {
    await refuseSinceErasure(erasures);
    await expect(restored)();
  };
  return { undo: async () => void (await replaceBook({ file: before }, replacing, asRestored)) };
}
