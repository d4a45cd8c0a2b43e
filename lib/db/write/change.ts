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
  before: unknown;
  after: unknown;
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

/** Runs `body` in one read-write transaction and returns its result together with the way to take it back. */
export async function writeUndoably<T>(
  tables: readonly TableName[],
  body: (change: Change) => Promise<T>,
): Promise<{ result: T; undo: Undo }> {
  const steps: Step[] = [];
  const result = await write(tables, () => {
    steps.length = 0;
    return body({
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
    });
  });
  return { result, undo: undoing(tables, steps) };
}
