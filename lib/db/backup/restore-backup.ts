import Dexie from 'dexie';
import { setBrokenAside } from '../broken/set-aside';
import { type Book, book, OF_DATABASE, TABLES } from '../schema';
import { ChangedSinceError, type Undo } from '../write/change';
import { write } from '../write/transaction';
import type { CheckedFile, Reading } from './check-backup';
import { RowSorter } from './check-rows';
import { digestOfEntries } from './digest-of-entries';
import { readParts } from './read-lines';
import { writeBackup } from './write-backup';

/**
 * Replaces everything in the book by a file, in one transaction and a part at a time; what is broken in the file stands aside.
 * Resolves to what stands for the entries then; rejects with the cause, a file that has changed since it was checked among them, and then nothing changed.
 */
function replaceBook(
  { file, passphrase }: Pick<CheckedFile, 'file' | 'passphrase'>,
  { onProgress, signal }: Reading,
  into: Book,
  first: () => Promise<void>,
): Promise<string> {
  return write(
    TABLES,
    async () => {
      await first();
      for (const name of TABLES) if (name !== 'meta') await into.table(name).clear();
      await into.meta
        .where('key')
        .noneOf([...OF_DATABASE])
        .delete();
      const parts = readParts(file, passphrase);
      const sorter = new RowSorter();
      let rows = 0;
      for (let next = await Dexie.waitFor(parts.next()); !next.done; next = await Dexie.waitFor(parts.next())) {
        signal?.throwIfAborted();
        const part = next.value;
        if ('head' in part) continue;
        const sorted = Map.groupBy(
          part.rows.map((row) => sorter.sort(part.table, row)),
          ({ table }) => table,
        );
        for (const [table, found] of sorted) await into.table(table).bulkPut(found.map(({ row }) => row));
        rows += part.rows.length;
        onProgress?.(rows);
      }
      return digestOfEntries(into);
    },
    into,
  );
}

/**
 * Replaces everything in the book by a checked file, and returns the way back to the book as it was; rejects with the cause, and then
 * nothing changed: with a ChangedSinceError where somebody wrote in the meantime.
 */
export async function restoreFile(
  checked: CheckedFile,
  reading: Reading = {},
  into: Book = book,
): Promise<{ undo: Undo }> {
  const expect = (digest: string) => async () => {
    if ((await digestOfEntries(into)) !== digest) throw new ChangedSinceError();
  };
  const { signal } = reading;
  // What is broken is set aside first: to write the file would change the book.
  await setBrokenAside(into);
  const was = await digestOfEntries(into);
  // The way back is a file of its own: the browser keeps it outside of the page's memory.
  const before = await writeBackup({ withComputed: true, ...(signal && { signal }) }, into);
  const restored = await replaceBook(checked, reading, into, expect(was));
  return { undo: async () => void (await replaceBook({ file: before }, {}, into, expect(restored))) };
}
