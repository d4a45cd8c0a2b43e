import { inTable } from '../rows';
import { book } from '../schema';
import { writeUndoably } from '../write/change';
import { TABLE_KEYS } from './broken-row';
import { CHECKED_TABLES } from './check-row';
import { readBrokenRow } from './read-broken-rows';
import { readThere } from './read-there';

/** The place of a broken row has been taken by another one, or it stands aside no longer. Nothing was written. */
class NotRepairedError extends Error {
  override name = 'NotRepairedError';
}

/** Puts the row that stands aside under that key back into its table, without the fields that are wrong in it. */
export function repairBrokenRow(key: string) {
  return writeUndoably(CHECKED_TABLES, async (change) => {
    const aside = await book.meta.get(key);
    const read = aside && readBrokenRow(aside, await readThere());
    if (!read?.repaired) throw new NotRepairedError();
    const { row } = read.repaired;
    if (await book.table(read.table).get(Reflect.get(row, TABLE_KEYS[read.table]))) throw new NotRepairedError();
    await change.put(read.table, inTable(read.table, row));
    await change.remove('meta', key);
  });
}
