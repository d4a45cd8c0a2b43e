import type { TrashEntry } from '../../domain/keeping/trash';
import type { Moment } from '../../domain/records/day';
import type { Book } from '../schema';
import { book } from '../schema';
import { write } from './transaction';

type TableName = keyof Book & string;

/** The rows that were written have been changed by somebody else since: undoing would lose that. */
export class ChangedSinceError extends Error {
  override name = 'ChangedSinceError';
}

/** Writes rows and remembers what stood there before. */
export interface Change {
  put(table: TableName, row: object): Promise<void>;
  remove(table: TableName, key: string): Promise<void>;
}

/** Takes a write back in one transaction; rejects with ChangedSinceError when the rows have changed since. */
export type Undo = () => Promise<void>;

interface Step {
  table: TableName;
  key: string;
  before: object | undefined;
  after: object | undefined;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function undoing(tables: readonly TableName[], steps: readonly Step[]): Undo {
  return () =>
    write(tables, async () => {
      for (const { table, key, before, after } of [...steps].reverse()) {
        const rows = book.table(table);
        if (!same(await rows.get(key), after)) throw new ChangedSinceError();
        await (before === undefined ? rows.delete(key) : rows.put(before));
      }
    });
}

/** What stands in the trash of a deletion: its main row was removed last, after what belonged to it. */
function trashOf(steps: readonly Step[], at: Moment): TrashEntry {
  const entry = {
    id: crypto.randomUUID(),
    at,
    rows: [] as { table: string; row: object }[],
    changed: [] as TrashEntry['changed'][number][],
  };
  for (const { table, key, before, after } of steps) {
    if (!before) continue;
    if (after) entry.changed.push({ table, key, before, after });
    else entry.rows.unshift({ table, row: before });
  }
  return entry;
}

/**
 * Runs `body` in one read-write transaction and returns its result together with the way to take it back. What it removes stands
 * in the trash where `deletedAt` says when the user deleted it.
 */
export async function writeUndoably<T>(
  tables: readonly TableName[],
  body: (change: Change) => Promise<T>,
  deletedAt?: Moment,
): Promise<{ result: T; undo: Undo }> {
  const steps: Step[] = [];
  const written = deletedAt ? [...tables, 'trash' as const] : tables;
  const result = await write(written, async () => {
    steps.length = 0;
    const change: Change = {
      async put(table, row) {
        const rows = book.table(table);
        const key: string = Reflect.get(row, rows.schema.primKey.keyPath as string);
        steps.push({ table, key, before: await rows.get(key), after: row });
        await rows.put(row);
      },
      async remove(table, key) {
        const rows = book.table(table);
        steps.push({ table, key, before: await rows.get(key), after: undefined });
        await rows.delete(key);
      },
    };
    const done = await body(change);
    if (deletedAt) await change.put('trash', trashOf(steps, deletedAt));
    return done;
  });
  return { result, undo: undoing(written, steps) };
}
