import type { Sheet } from '../csv/sheet';
import { type Table, tableOf } from '../csv/table';
import { withCustomersOfRows } from '../sales/customer-rows';
import { withoutDatev } from '../sales/datev';
import { needsYear, type WithoutMonths, withoutMonthColumns } from '../sales/month-columns';
import { withDaysOfPeriods } from '../sales/period-cells';
import { tableOfTargets } from '../targets/target-table';
import type { ColumnChoices } from './column-choice';
import { Notes } from './notes';

/** What the user has said of a sheet before anybody asks what its columns mean. */
export type TableAnswers = {
  /** Which of the sheet's rows holds the headings, from 0; null for none. */
  headingRow?: number | null | undefined;
  columns?: ColumnChoices | undefined;
  /** Of months that stand over columns without one. */
  year?: string | undefined;
};

/** A sheet twice: as its user sees it, and with one line for each record. */
export type ImportTable = WithoutMonths & {
  shown: Table;
  /** Whether the rows shown are those of the sheet, any of which may hold the headings. */
  isAsWritten: boolean;
  asksYear: boolean;
  notes: Notes;
};

/** Returns the table of a sheet with one line for each record, and what was done to make it one. */
export function importTable(sheet: Sheet, answers: TableAnswers = {}): ImportTable {
  const notes = new Notes();
  const written = tableOf(sheet, answers.headingRow);
  const shown = withoutDatev(written, notes);
  for (const row of written.pageRows) notes.addRow('pageRows', row);
  for (const row of written.otherRows) notes.addRow('otherTable', row);
  const targets = tableOfTargets(shown);
  if (targets) {
    const from = targets.headings.map((_, place) => place);
    const isAsWritten = shown === written;
    return { table: targets, from, months: new Set(), shown, isAsWritten, asksYear: false, notes };
  }
  const said = { choices: answers.columns, year: answers.year };
  const named = withCustomersOfRows(shown, notes, said.choices);
  const withoutMonths = withoutMonthColumns(named, notes, said);
  const isByMonths = withoutMonths.months.size > 0;
  const dated = isByMonths ? undefined : withDaysOfPeriods(named, notes, said);
  return {
    ...withoutMonths,
    ...(dated && { table: dated.table }),
    shown,
    isAsWritten: shown === written,
    asksYear: needsYear(shown) || dated?.asksYear === true,
    notes,
  };
}

/** Returns what the user has said of the columns that are shown, by their places in the table of records. */
export function choicesInTable({ from }: ImportTable, choices: ColumnChoices = {}): ColumnChoices {
  return Object.fromEntries(
    from.flatMap((shown, place) => (choices[shown] === undefined ? [] : [[place, choices[shown]]])),
  );
}
