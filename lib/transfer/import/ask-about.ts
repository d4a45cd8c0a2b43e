import type { Table } from '../csv/parse-table';
import type { Field } from './heading-names';
import { nameCells } from './line';
import { type DateOrder, weighDates } from './read-date';
import { type DecimalSign, weighNumbers } from './read-number';
import type { Columns } from './recognise-columns';

/** How the file's dates and numbers are meant, as far as it shows; questions carry examples that fit both ways. */
export type Reading = {
  dates: DateOrder | undefined;
  decimal: DecimalSign | undefined;
  questions: { dates?: string[]; decimal?: string[] };
};

const DATE_FIELDS: readonly Field[] = ['date', 'expires', 'flaggedOn'];
const NUMBER_FIELDS: readonly Field[] = ['revenue', 'profit'];

/**
 * Returns how dates and numbers of the whole file are meant: by the user's answer, else by those that can be read in one way
 * only. A question is there where some fit both ways and the others settle nothing, or contradict each other.
 */
export function askAbout(
  table: Table,
  columns: Columns,
  answers: { dates?: DateOrder | undefined; decimal?: DecimalSign | undefined } = {},
): Reading {
  const lines = nameCells(table.rows, columns);
  const cellsOf = (fields: readonly Field[]) =>
    fields.filter((field) => columns.at[field]).flatMap((field) => lines.map((line) => line.cell(field)));
  const dates = weighDates(cellsOf(DATE_FIELDS));
  const numbers = weighNumbers(cellsOf(NUMBER_FIELDS));
  return {
    dates: answers.dates ?? only(dates.orders),
    decimal: answers.decimal ?? only(numbers.signs),
    questions: {
      ...(dates.ambiguous.length > 0 && !only(dates.orders) && { dates: dates.ambiguous }),
      ...(numbers.ambiguous.length > 0 && !only(numbers.signs) && { decimal: numbers.ambiguous }),
    },
  };
}

function only<T>(set: ReadonlySet<T>): T | undefined {
  return set.size === 1 ? [...set][0] : undefined;
}
