import { importHeadings } from '../../domain/languages/import-headings';
import { salesWords } from '../../domain/languages/sales-words';
import type { LanguageTag } from '../../domain/languages/tags';
import type { Account } from '../../domain/records/account';
import type { Day } from '../../domain/records/day';
import { type ImportKind, KINDS_IN_ORDER } from '../../domain/records/import';
import type { Field } from '../import/heading-names';

export type OutKind = Exclude<ImportKind, 'prospects'>;
/** The tables that leave the book, in the order in which they can be taken in again. */
export const OUT_KINDS: readonly OutKind[] = KINDS_IN_ORDER.filter((kind) => kind !== 'prospects');

/** What stands in a cell: a text, a number, a day, or nothing. */
export type OutCell = string | number | { day: Day } | undefined;

/** A table with its headings. */
export type OutTable = { headings: string[]; rows: OutCell[][] };

/** What stands in one column of the rows of a kind. */
export type OutColumn<Row> = { field: Field; cell: (row: Row) => OutCell };

/** Returns the table that columns make of rows, under headings in that language which the import knows. */
export function tableOut<Row>(
  rows: readonly Row[],
  columns: readonly OutColumn<Row>[],
  language: LanguageTag,
): OutTable {
  return {
    headings: columns.map(({ field }) => headingOf(field, language)),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** Returns what stands over the columns of a field in that language. */
function headingOf(field: Field, language: LanguageTag): string {
  const headings: Partial<Record<Field, readonly string[]>> = {
    ...importHeadings[language],
    ...salesWords[language].headings,
  };
  const [name = field] = headings[field] ?? [];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Returns a day as a cell; nothing for none. */
export const dayCell = (day: Day | undefined): OutCell => day && { day };

/** Returns what finds an account's name by its id. */
export function accountNames(accounts: readonly Account[]): (id: string | undefined) => string | undefined {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return (id) => (id === undefined ? undefined : names.get(id));
}
