import { RECORD_KINDS } from '../../domain/records/kinds';
import { addUp, type TakeOutCounts } from '../../transfer/take-out/take-out';
import { type TakeOut, takeOutOf } from '../read/take-out';
import { inTable } from '../rows';
import { book } from '../schema';
import { type Change, ChangedSinceError, writeUndoably } from './change';
import { STANDINGS_TABLES, settleStandings } from './settle-standings';

type TableName = Parameters<Change['putAll']>[0];

/** Writes what taking an import out does, inside a transaction. */
export async function writeTakeOut(
  { puts, removes }: TakeOut,
  change: Pick<Change, 'putAll' | 'removeAll'>,
): Promise<void> {
  for (const [table, keys] of Object.entries(removes) as [TableName, string[]][]) {
    if (keys.length > 0) await change.removeAll(table, keys);
  }
  for (const [table, rows] of Object.entries(puts) as [TableName, object[]][]) {
    const kept = rows.map((row) => inTable(table, row));
    if (kept.length > 0) await change.putAll(table, kept);
  }
}

/**
 * Takes an import out of the book again, whatever came after it, or several in that order, in one transaction: what it brought goes and
 * what it changed goes back, unless somebody has changed it since or something rests on it. Resolves to what that came to and the way
 * back; rejects with a ChangedSinceError where all of them are out already. Calls `onProgress` with the share that is done, 0-1.
 */
export function takeOutImport(
  id: string | readonly string[],
  today: Temporal.PlainDate,
  onProgress?: (share: number) => void,
) {
  return writeUndoably(
    [...RECORD_KINDS, ...STANDINGS_TABLES],
    async (change): Promise<TakeOutCounts> => {
      const counts: TakeOutCounts[] = [];
      for (const one of typeof id === 'string' ? [id] : id) {
        const takeOut = await takeOutOf(one);
        if (!takeOut) continue;
        await writeTakeOut(takeOut, change);
        counts.push(takeOut.counts);
      }
      if (counts.length === 0) throw new ChangedSinceError();
      return addUp(counts);
    },
    { settle: () => settleStandings(today, book, onProgress) },
  );
}
