import type * as z from 'zod/mini';
import { Standing } from '../../domain/book/standing';
import { shapes } from '../../domain/records/shapes';
import { TABLES } from '../schema';
import { hangingIssues, type IsThere } from './hanging';
import { WholeBlock } from './whole-block';

/** The tables whose rows have a schema: `meta` holds values of all sorts, each of which its reader checks. */
export const CHECKED_TABLES = TABLES.filter((name) => name !== 'meta');
export type CheckedTable = Exclude<(typeof TABLES)[number], 'meta'>;

/** The schema of a table's rows. What is kept beside a record, as the keys of its names, is not looked at. */
export function schemaOf(table: CheckedTable): z.ZodMiniType {
  if (table === 'ledgerBlocks') return WholeBlock;
  return table === 'standings' ? Standing : shapes[table];
}

/** What is wrong with a row: where in it, and in what way. */
export type RowIssue = z.core.$ZodIssue;

/** Returns what is wrong with a row of a table, also with whom it hangs on where that is given; empty where nothing is. */
export function issuesOf(table: CheckedTable, row: unknown, isThere?: IsThere): readonly RowIssue[] {
  const issues = schemaOf(table).safeParse(row).error?.issues ?? [];
  const hanging = isThere && typeof row === 'object' && row !== null ? hangingIssues(table, row, isThere) : [];
  return [...issues, ...hanging];
}
