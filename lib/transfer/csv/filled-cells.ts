import { PackedRows } from './packed-rows';
import type { Rows } from './sheet';

/**
 * What spreadsheets, databases and their pivot tables write where there is nothing: the faults of a formula in the languages of the
 * spreadsheet ("#N/A", "#BEZUG!", "#ÉRTÉK!", "Err:502"), figures for which a column was too narrow, "NULL", "(blank)".
 */
const NOTHING =
  /^(?:#(?:N\/A|NV|I\/T|HIÁNYZIK|[\p{Lu}\d/]{2,20}[!?])|#{3,}|Err:\d{3}|NULL|null|\\N|NaN|\((?:NULL|null|[Bb]lank|[Ll]eer|[Üü]res|[Tt]om|[Ll]eeg)\))$/u;
/** The day of nowhere: "00.00.0000", "0000-00-00". */
const NO_DAY = /^0{1,4}([./-])0{1,2}\1(?:0{2}|0{4})$/;

/** Returns whether a cell says anything: a fault of a formula is no name and no figure. There are millions of cells, and few begin so. */
export function saysSomething(cell: string): boolean {
  switch (cell.charAt(0)) {
    case '':
      return false;
    case 'E':
      return !cell.startsWith('Err:') || !NOTHING.test(cell);
    case '0':
      return cell.length < 5 || cell.length > 10 || !NO_DAY.test(cell);
    case '#':
    case '(':
    case '\\':
    case 'N':
    case 'n':
      return cell.length > LONGEST || !NOTHING.test(cell);
    default:
      return true;
  }
}

const LONGEST = 22;

/** Returns the first cell of some columns that says something, or empty text where none does. */
export function firstFilled(cells: readonly string[], places: readonly number[] | undefined): string {
  if (!places) return '';
  if (places.length === 1) {
    const cell = cells[places[0] as number];
    return cell !== undefined && saysSomething(cell) ? cell : '';
  }
  for (const place of places) {
    const cell = cells[place];
    if (cell && saysSomething(cell)) return cell;
  }
  return '';
}

/** The same as `filledIn`, equal cells once where that is known without comparing them. */
export function* differentIn(rows: Rows, places: readonly number[] | undefined): Generator<string> {
  if (rows instanceof PackedRows && places?.length === 1) {
    for (const cell of rows.differentIn(places[0] as number)) yield saysSomething(cell) ? cell : '';
  } else yield* filledIn(rows, places);
}

/** The first filled cell of some columns in each row. */
export function* filledIn(rows: Rows, places: readonly number[] | undefined): Generator<string> {
  if (rows instanceof PackedRows && places?.length === 1) {
    for (const cell of rows.column(places[0] as number)) yield saysSomething(cell) ? cell : '';
  } else for (const { cells } of rows) yield firstFilled(cells, places);
}
