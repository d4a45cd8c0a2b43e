import { PackedRows } from './packed-rows';
import type { Rows } from './sheet';

/** Returns the first filled cell of some columns, or empty text where there is none. */
export function firstFilled(cells: readonly string[], places: readonly number[] | undefined): string {
  if (!places) return '';
  if (places.length === 1) return cells[places[0] as number] ?? '';
  for (const place of places) if (cells[place]) return cells[place];
  return '';
}

/** The first filled cell of some columns in each row. */
export function* filledIn(rows: Rows, places: readonly number[] | undefined): Generator<string> {
  if (rows instanceof PackedRows && places?.length === 1) yield* rows.column(places[0] as number);
  else for (const { cells } of rows) yield firstFilled(cells, places);
}
