import { PackedRows } from './packed-rows';
import type { Rows } from './sheet';

/**
 * What spreadsheets, databases and their pivot tables write where there is nothing: the faults of a formula in the languages of the
 * spreadsheet ("#N/A", "#BEZUG!", "#ÉRTÉK!", "Err:502"), figures for which a column was too narrow, "NULL", "(blank)".
 */
const NOTHING =
  /^(?:#(?:N\/A|NV|I\/T|HIÁNYZIK|[\p{Lu}\d/]{2,20}[!?])|#{3,}|Err:\d{3}|NULL|null|\\N|NaN|\((?:NULL|null|[Bb]lank|[Ll]eer|[Üü]res|[Tt]om|[Ll]eeg)\))$/u;
/** The first letters of these: most cells begin otherwise. */
const MAY_BE_NOTHING = /^[#(\\ENn]/;

/** Returns whether a cell says anything: a fault of a formula is no name and no figure. */
export const saysSomething = (cell: string): boolean =>
  cell !== '' && !(cell.length <= 22 && MAY_BE_NOTHING.test(cell) && NOTHING.test(cell));

/** Returns the first cell of some columns that says something, or empty text where none does. */
export function firstFilled(cells: readonly string[], places: readonly number[] | undefined): string {
  if (!places) return '';
  for (const place of places) {
    const cell = cells[place];
    if (cell && saysSomething(cell)) return cell;
  }
  return '';
}

/** The first filled cell of some columns in each row. */
export function* filledIn(rows: Rows, places: readonly number[] | undefined): Generator<string> {
  if (rows instanceof PackedRows && places?.length === 1) {
    for (const cell of rows.column(places[0] as number)) yield saysSomething(cell) ? cell : '';
  } else for (const { cells } of rows) yield firstFilled(cells, places);
}
