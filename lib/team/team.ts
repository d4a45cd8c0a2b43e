import type { Book } from '../db/schema';
import { isSharedMeta } from '../db/shared-meta';
import { RECORDS } from '../db/team-records';
import { canonical } from './canonical';
import type { Couch } from './couch';
import type { Here, Link } from './here';
import type { TeamKey } from './seal';
import { fieldsOf, type SharedTable, sharedKinds } from './shared-kinds';

/** What is needed to share a book. */
export interface Team {
  into: Book;
  /** By which the others are given. */
  link?: Link;
  key: TeamKey;
  couch: Couch;
  /** Returns the row as it may stand in its table; undefined where it breaks its schema. */
  rowFor(table: string, row: object): object | undefined;
}

const sayLink = (link: Link | undefined) => canonical([link?.team, link?.server, link?.head]);

/** Says whether the book goes by another link by now: what goes by this one is of no use, and may be of another team. */
export const isElsewhere = ({ link }: Team, here: Here): boolean =>
  link !== undefined && sayLink(link) !== sayLink(here.link);

/** The tables whose records a team shares. */
export const SHARED_TABLES = (Object.keys(sharedKinds) as SharedTable[]).filter((table) => fieldsOf(table));

/** Those, what waits, and what the team knows of each record. */
export const TEAM_TABLES = [...SHARED_TABLES, 'outbox', ...RECORDS] as const;

/** Says whether a record is one that a team shares. */
export const isShared = (table: string, id: string): boolean =>
  fieldsOf(table) !== undefined && (table !== 'meta' || isSharedMeta(id));

/** Returns the keys of the rows of a table that a team shares. */
export const sharedIds = async (from: Book, table: SharedTable): Promise<string[]> =>
  ((await from.table(table).toCollection().primaryKeys()) as string[]).filter((id) => isShared(table, id));
