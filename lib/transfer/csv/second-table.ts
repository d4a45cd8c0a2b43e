import { fieldsOfHeading, isKnownHeading } from '../import/fields-of-heading';
import { type Field, foldHeading } from '../import/heading-names';
import { FIELDS_OF } from '../import/kind';
import type { Rows, TableRow } from './sheet';

/** Nobody sets two tables below each other by hand where there are more lines than these. */
const MOST_ROWS = 20_000;
/** What a table is called, and of when it is, stand above its headings. */
const MOST_TITLES = 2;

/** The row at which another table begins, and the rows of headings before it that only say once more what the first ones say. */
type SecondTable = { end: number; again: TableRow[] };

const filledOf = ({ cells }: TableRow) => cells.filter((cell) => cell !== '');

/** Headings and nothing else, other ones than those of the table above. */
function isHeadingRow(row: TableRow, headings: readonly string[]): boolean {
  const filled = filledOf(row);
  const isSame = row.cells.every((cell, place) => cell === (headings[place] ?? ''));
  return filled.length >= 2 && !isSame && filled.every((cell) => isKnownHeading(cell));
}

const meanSame = (one: ReadonlySet<Field>, other: ReadonlySet<Field>) => [...one].some((field) => other.has(field));

/** What one kind of file or another cannot do without. */
const NEEDED: ReadonlySet<Field> = new Set(Object.values(FIELDS_OF).flatMap(({ needs }) => needs.flat()));

/** Whether headings say what those above say: what a file needs in the same columns, most of the rest, too, and none of it what stands in another column above. */
function goesOn({ cells }: TableRow, headings: readonly string[]): boolean {
  const above = headings.map(fieldsOfHeading);
  const asked = cells.flatMap((cell, place) => (cell === '' ? [] : [{ cell, place, fields: fieldsOfHeading(cell) }]));
  const others = asked.filter(
    ({ cell, place, fields }) =>
      foldHeading(cell) !== foldHeading(headings[place] ?? '') && !meanSame(fields, above[place] ?? new Set()),
  );
  return (
    others.length * 2 < asked.length &&
    others.every(
      ({ place, fields }) =>
        (headings[place] ?? '') !== '' &&
        ![...(above[place] ?? []), ...fields].some((field) => NEEDED.has(field)) &&
        above.every((one, at) => at === place || !meanSame(fields, one)),
    )
  );
}

/**
 * Returns where another table begins further down on a sheet, by its place among the rows from `first` on: behind a blank line,
 * under headings of its own. Its lines would be read under headings that are not theirs. The end of the rows where there is none.
 * Headings that say the same once more, as month by month, begin none: with their titles they are the lines that are none of the table.
 */
export function secondTable(rows: Rows, first: number, headings: readonly string[]): SecondTable {
  const once: SecondTable = { end: rows.length, again: [] };
  if (rows.length > MOST_ROWS || headings.every((heading) => heading === '')) return once;
  const all = rows.slice();
  for (let at = first + 1; at < all.length; at += 1) {
    if ((all[at]?.line ?? 0) <= (all[at - 1]?.line ?? 0) + 1) continue;
    const block = all.slice(at, at + MOST_TITLES + 1);
    const head = block.findIndex((row) => isHeadingRow(row, headings));
    if (head < 0 || !block.slice(0, head).every((row) => filledOf(row).length === 1)) continue;
    if (!goesOn(block[head] as TableRow, headings)) return { ...once, end: at };
    once.again.push(...block.slice(0, head + 1));
  }
  return once;
}
