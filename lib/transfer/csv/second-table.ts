import { isKnownHeading } from '../import/fields-of-heading';
import type { Rows, TableRow } from './sheet';

/** Nobody sets two tables below each other by hand where there are more lines than these. */
const MOST_ROWS = 20_000;
/** What a table is called, and of when it is, stand above its headings. */
const MOST_TITLES = 2;

const filledOf = ({ cells }: TableRow) => cells.filter((cell) => cell !== '');

/** Headings and nothing else, other ones than those of the table above. */
function isHeadingRow(row: TableRow, headings: readonly string[]): boolean {
  const filled = filledOf(row);
  const isSame = filled.every((cell) => headings.includes(cell));
  return filled.length >= 2 && !isSame && filled.every((cell) => isKnownHeading(cell));
}

/**
 * Returns where another table begins further down on a sheet, by its place among the rows from `first` on: behind a blank line,
 * under headings of its own. Its lines would be read under headings that are not theirs. Undefined where there is none.
 */
export function secondTableAt(rows: Rows, first: number, headings: readonly string[]): number | undefined {
  if (rows.length > MOST_ROWS || headings.every((heading) => heading === '')) return undefined;
  const all = rows.slice();
  for (let at = first + 1; at < all.length; at += 1) {
    if ((all[at]?.line ?? 0) <= (all[at - 1]?.line ?? 0) + 1) continue;
    const block = all.slice(at, at + MOST_TITLES + 1);
    const head = block.findIndex((row) => isHeadingRow(row, headings));
    if (head >= 0 && block.slice(0, head).every((row) => filledOf(row).length === 1)) return at;
  }
  return undefined;
}
