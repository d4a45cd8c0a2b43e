import Dexie from 'dexie';
import { setBrokenAside } from '../broken/set-aside';
import { book, OF_DATABASE, TABLES } from '../schema';
import { ChangedSinceError, type Undo } from '../write/change';
import { write } from '../write/transaction';
import { backupFile } from './backup-file';
import type { CheckedFile, OnShare } from './check-backup';
import { RowSorter } from './check-rows';
import { digestOfEntries } from './digest-of-entries';
import { readParts } from './read-lines';
import type { BackupOptions } from './write-backup';

/**
 * Replaces everything in the book by a file, in one transaction and a part at a time; what is broken in the file stands aside.
 * Resolves to what stands for the entries then; rejects with the cause, a file that has changed since it was checked among them, and then nothing changed.
 */
function replaceBook(
  { file, passphrase }: Pick<CheckedFile, 'file' | 'passphrase'>,
  onShare: OnShare,
  first: () => Promise<void>,
): Promise<string> {
  return write(TABLES, async () => {
    await first();
    for (const name of TABLES) if (name !== 'meta') await book.table(name).clear();
    await book.meta
      .where('key')
      .noneOf([...OF_DATABASE])
      .delete();
    const parts = readParts(file, passphrase, onShare);
    const sorter = new RowSorter();
    for (let next = await Dexie.waitFor(parts.next()); !next.done; next = await Dexie.waitFor(parts.next())) {
      const part = next.value;
      if ('head' in part) continue;
      const sorted = Map.groupBy(
        part.rows.map((row) => sorter.sort(part.table, row)),
        ({ table }) => table,
      );
      for (const [table, found] of sorted) await book.table(table).bulkPut(found.map(({ row }) => row));
    }
    return digestOfEntries(book);
  });
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
  checked: Pick<CheckedFile, 'file' | 'passphrase'>,
  { onProgress = () => {}, keep = backupFile }: Restoring = {},
): Promise<{ undo: Undo }> {
  const expect = (digest: string) => async () => {
    if ((await digestOfEntries(book)) !== digest) throw new ChangedSinceError();
  };
  // What is broken is set aside first: to write the file would change the book.
  await setBrokenAside();
  const was = await digestOfEntries(book);
  // The way back is a file of its own, outside of the page's memory.
  const before = await keep({
    withComputed: true,
    isLookedAt: true,
    onProgress: (share) => onProgress('keeping', share),
  });
  const replacing = (share: number) => onProgress('replacing', share);
  const restored = await replaceBook(checked, replacing, expect(was));
  return { undo: async () => void (await replaceBook({ file: before }, replacing, expect(restored))) };
}
