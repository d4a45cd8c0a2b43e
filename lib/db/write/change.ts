import type { TrashEntry } from '../../domain/keeping/trash';
import type { Moment } from '../../domain/records/day';
import type { Book } from '../schema';
import { book, ERASURES } from '../schema';
import { isSame } from './is-same';
import { write } from './transaction';

type TableName = keyof Book & string;

/** The rows that were written have been changed by somebody else since: undoing would lose that. */
export class ChangedSinceError extends Error {
  override name = 'ChangedSinceError';
}

/** Somebody was erased for good since: what was done before that stays done, as undoing it could bring them back. */
export class ErasedSinceError extends ChangedSinceError {
  override name = 'ErasedSinceError';
}

/** Returns how often somebody was erased from the book. */
export async function countErasures(): Promise<number> {
  const count = (await book.meta.get(ERASURES))?.value;
  return typeof count === 'number' ? count : 0;
}

/** Rejects with an ErasedSinceError where somebody was erased after the first `erasures`; to be called in the transaction that undoes. */
export async function refuseSinceErasure(erasures: number): Promise<void> {
  if ((await countErasures()) !== erasures) throw new ErasedSinceError();
}

/** Writes rows and remembers what stood there before. */
export interface Change {
  put(table: TableName, row: object): Promise<void>;
  putAll(table: TableName, rows: readonly object[]): Promise<void>;
  remove(table: TableName, key: string): Promise<void>;
  removeAll(table: TableName, keys: readonly string[]): Promise<void>;
}

/** Takes a write back in one transaction; rejects with ChangedSinceError when the rows have changed, or somebody was erased, since. */
export type Undo = () => Promise<void>;

/** Rows of one table that were written together, each with what stood there before. */
interface Step {
  table: TableName;
  keys: readonly string[];
  before: readonly (object | undefined)[];
  after: readonly (object | undefined)[];
}

interface Written {
  steps: Step[];
  /** How often somebody had been erased by then. */
  erasures: number;
}

/** Rows without the mark of the background that a step was reminded of: whoever takes back means what they wrote. */
const withoutMark = (rows: readonly (object | undefined)[]) =>
  rows.map((row) => row && Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'remindedFor')));

function undoing(tables: readonly TableName[], { steps, erasures }: Written, settle: () => Promise<void>): Undo {
  return () =>
    write(tables, async () => {
      await refuseSinceErasure(erasures);
      for (const { table, keys, before, after } of [...steps].reverse()) {
        const rows = book.table(table);
        const stand = await rows.bulkGet([...keys]);
        if (!isSame(withoutMark(stand), withoutMark(after))) throw new ChangedSinceError();
        await rows.bulkDelete(keys.filter((_, place) => before[place] === undefined));
        await rows.bulkPut(before.filter((row) => row !== undefined));
      }
      await settle();
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
  for (const { table, keys, before, after } of steps) {
    for (const [place, key] of keys.entries()) {
      const [was, is] = [before[place], after[place]];
      if (!was) continue;
      if (is) entry.changed.push({ table, key, before: was, after: is });
      else entry.rows.unshift({ table, row: was });
    }
  }
  return entry;
}

interface Writing {
  /** When the user deleted what is removed, which stands in the trash then. */
  deletedAt?: Moment;
  /** Computes anew what follows from the rows, in the same transaction, and in the one that takes them back. */
  settle?: () => Promise<void>;
}

/** Runs `body` in one read-write transaction and returns its result together with the way to take it back. */
export async function writeUndoably<T>(
  tables: readonly TableName[],
  body: (change: Change) => Promise<T>,
  { deletedAt, settle = async () => {} }: Writing = {},
): Promise<{ result: T; undo: Undo }> {
  const steps: Step[] = [];
  let erasures = 0;
  const written = deletedAt ? [...tables, 'trash' as const] : tables;
  const result = await write(written, async () => {
    steps.length = 0;
    erasures = await countErasures();
    const change: Change = {
      async putAll(table, rows) {
        const into = book.table(table);
        const keys = rows.map((row): string => Reflect.get(row, into.schema.primKey.keyPath as string));
        steps.push({ table, keys, before: await into.bulkGet(keys), after: rows });
        await into.bulkPut(rows);
      },
      async removeAll(table, keys) {
        const from = book.table(table);
        steps.push({ table, keys, before: await from.bulkGet([...keys]), after: keys.map(() => undefined) });
        await from.bulkDelete([...keys]);
      },
      put: (table, row) => change.putAll(table, [row]),
      remove: (table, key) => change.removeAll(table, [key]),
    };
    const done = await body(change);
    if (deletedAt) await change.put('trash', trashOf(steps, deletedAt));
    await settle();
    return done;
  });
  return { result, undo: undoing(written, { steps, erasures }, settle) };
}
