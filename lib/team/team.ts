import type { Book } from '../db/schema';
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
