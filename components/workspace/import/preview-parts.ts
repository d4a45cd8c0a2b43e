import type { Day } from '../../../lib/domain/records/day';
import { plainName } from '../../../lib/domain/words/plain-name';
import type { Sheet, TableRow } from '../../../lib/transfer/csv/sheet';
import type { ImportTable } from '../../../lib/transfer/import/import-table';
import type { BookContents, ImportPlan } from '../../../lib/transfer/import/plan';
import { type ControlFigures, type FilePreview, type ImportCounts, REFUSED_SHOWN } from './import-messages';

/** Returns whether a name is one of the book's, to know a column of customers by. */
export function knownNames({ accounts }: BookContents): (name: string) => boolean {
  const known = new Set(accounts.flatMap(({ name, aliases }) => [name, ...aliases].map(plainName)));
  return (name) => known.has(plainName(name));
}

/** Returns the rows in which the headings may stand, and some lines below them. */
export function firstRowsOf(
  sheet: Sheet,
  { shown, isAsWritten }: ImportTable,
  text: FilePreview['text'],
): FilePreview['firstRows'] {
  // A list of cards has headings of ours.
  const isOurs = text !== undefined && text.delimiter === undefined;
  if (!isAsWritten || isOurs) return shown.rows.slice(0, LINES_SHOWN).map(shortened);
  return sheet.rows.slice(0, (shown.headingRow ?? -1) + 1 + LINES_SHOWN).map((row, at) => ({ ...shortened(row), at }));
}

const LINES_SHOWN = 6;
/** A cell behind an open quotation mark may hold the rest of a file. */
const LETTERS_SHOWN = 300;

const shortened = ({ line, cells }: TableRow): TableRow => ({
  line,
  cells: cells.map((cell) => cell.slice(0, LETTERS_SHOWN)),
});

/** Returns this year and those before it that somebody may have a file of. */
export const lastYears = (today: Day) =>
  Array.from({ length: 10 }, (_, back) => String(Number(today.slice(0, 4)) - back));

/** Returns how many lines go where, with the first of those that stay out. */
export function countsOf({ added, updated, unchanged, vanished = 0, refused }: ImportPlan): ImportCounts {
  const firstRefused = refused.slice(0, REFUSED_SHOWN);
  return { added, updated, unchanged, vanished, refused: refused.length, firstRefused };
}

/** Returns what a plan's sales add up to and what is left out of them, with the currency of the book. */
export function controlOf(plan: ImportPlan | null, ownCurrency: string): ControlFigures {
  return {
    sum: plan?.sum,
    ownCurrency: plan?.sum && ownCurrency,
    notes: plan?.notes ?? [],
    leftOut: plan?.leftOut ?? [],
  };
}
