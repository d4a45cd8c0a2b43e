import * as z from 'zod/mini';
import { BROKEN, type BrokenRow, TABLE_KEYS } from '../broken/broken-row';
import { schemaOf } from '../broken/check-row';
import { hangingIssues, type IsThere } from '../broken/hanging';
import { rawText } from '../broken/raw-text';
import { inTable } from '../rows';
import { BackupError } from './backup-error';
import type { TableName } from './layout';
import { fromPlainBlock, PlainBlock } from './plain-block';

const Meta = z.object({ key: z.string().check(z.minLength(1)), value: z.unknown() });

/** Returns a row of a file as the book keeps it; undefined where it breaks its schema. */
function bookRow(table: TableName, row: unknown): object | undefined {
  if (table === 'meta') return Meta.safeParse(row).data;
  if (table === 'ledgerBlocks') {
    const block = PlainBlock.safeParse(row).data;
    return block && fromPlainBlock(block);
  }
  const record = schemaOf(table).safeParse(row).data;
  return typeof record === 'object' && record !== null ? inTable(table, record) : undefined;
}

const textAt = (row: unknown, name: string): string | undefined => {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
  return typeof value === 'string' ? value : undefined;
};

/**
 * Sorts the rows of a file, in its order, into those that go into their tables and those that have to stand aside: they break their
 * schema, come a second time, or hang on nobody. What is broken itself still counts as there.
 */
export class RowSorter {
  private readonly keys = new Map<TableName, Set<string>>();
  private asides = 0;
  private readonly isThere: IsThere = (of, id) => this.keys.get(of)?.has(id) === true;

  /** Returns the row as it goes into the table that is named: its own, or `meta`, where it stands aside; then also as that. */
  sort(table: TableName, row: unknown): { table: TableName; row: object; aside?: BrokenRow } {
    const key = textAt(row, table === 'meta' ? 'key' : TABLE_KEYS[table]);
    const seen = this.keys.get(table) ?? new Set();
    this.keys.set(table, seen);
    const kept = bookRow(table, row);
    const isWhole =
      kept && key !== undefined && !seen.has(key) && hangingIssues(table, kept, this.isThere).length === 0;
    if (key !== undefined) seen.add(key);
    if (isWhole) return { table, row: kept };
    this.asides += 1;
    // Only a file that somebody has written by hand has such values.
    if (table === 'meta') throw new BackupError({ kind: 'damaged', where: table });
    const aside: BrokenRow = { table, text: rawText(row) };
    return {
      table: 'meta',
      row: { key: `${BROKEN}${table}/${rawText(key)} ${this.asides}`, value: aside },
      aside,
    };
  }
}
