import type { Book } from '../db/schema';
import { isSharedMeta } from '../db/shared-meta';
import type { Couch } from './couch';
import type { TeamKey } from './seal';
import { fieldsOf, type SharedTable, sharedKinds } from './shared-kinds';

/** What is needed to share a book. */
export interface Team {
  into: Book;
  key: TeamKey;
  couch: Couch;
  /** Returns the row as it may stand in its table; undefined where it breaks its schema. */
  rowFor(table: string, row: object): object | undefined;
}

/** The tables whose records a team shares. */
export const SHARED_TABLES = (Object.keys(sharedKinds) as SharedTable[]).filter((table) => fieldsOf(table));

/** Says whether a record is one that a team shares. */
export const isShared = (table: string, id: string): boolean =>
  fieldsOf(table) !== undefined && (table !== 'meta' || isSharedMeta(id));

/** Returns the keys of the rows of a table that a team shares. */
export const sharedIds = async (from: Book, table: SharedTable): Promise<string[]> =>
  ((await from.table(table).toCollection().primaryKeys()) as string[]).filter((id) => isShared(table, id));
