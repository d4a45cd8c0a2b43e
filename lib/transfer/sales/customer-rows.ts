import { isDate } from '../cells/read-date';
import { isAmount } from '../cells/read-number';
import { weekIn } from '../cells/weeks';
import type { TableRow } from '../csv/sheet';
import type { Table } from '../csv/table';
import type { ColumnChoices } from '../import/column-choice';
import { contentsOf } from '../import/contents';
import { fieldsOfHeading } from '../import/fields-of-heading';
import type { Notes } from '../import/notes';
import { periodIn } from './period-headings';
import { besideTotal, isTotal, subjectOf, worded } from './sales-words';

/** Rows that stand above a section, and its name; rows of its sum; its lines. */
type Kind = 'heading' | 'sum' | 'line';
type Name = { at: number; name: string };

/** What stands between the word of a sum and a name. */
const BESIDE = /^(?:for|of|fur|von|der|av|til|vir|van) | (?:with|incl|including) sub customers$/g;
/** A title that says by whom the sales are: "Sales by Customer Detail", "Umsatz nach Kunden", "Árbevétel vevőnként". */
const BY_CUSTOMER = /customer|client|kunde|debitor|vevo|ugyfel|klient|klant/;

/**
 * Returns a list of sales whose customers stand in rows of their own, each above its lines and perhaps with its sum below them, as one
 * whose lines name their customer; any other table as it is. Of customers within customers the outermost has bought. Something must
 * say that these are customers: the heading, the title above the table, or what they are called.
 */
export function withCustomersOfRows(table: Table, notes: Notes, choices: ColumnChoices = {}): Table {
  const { headings } = table;
  const place = onlyCell(table.rows.at(0));
  const isFree = place !== undefined && [undefined, 'account'].includes(choices[place]);
  if (place === undefined || !isFree || !areSections(table, place)) return table;
  const rows = table.rows.slice();
  const kinds = rows.map((row) => kindOf(row, place));
  const names = kinds.flatMap((kind, at) => (kind === 'heading' ? [{ at, name: rows[at]?.cells[place] ?? '' }] : []));
  const endOf = endsOfSections(names, rows, kinds, place);
  const own = headings[place] === '' || isOfCustomers(headings[place]) ? place : headings.length;
  let customer = '';
  let end = -1;
  const lines = rows.flatMap((row, at) => {
    const kind = kinds[at];
    if (kind === 'line') return [{ ...row, cells: withCell(row.cells, own, customer) }];
    if (kind === 'sum') notes.add('totals');
    if (kind === 'sum' || at <= end) return [];
    // What stands below the last line is a remark of the program.
    const isLast = kinds.indexOf('line', at) < 0;
    customer = isLast ? '' : (row.cells[place] ?? '');
    end = endOf.get(at) ?? -1;
    return isLast ? [{ ...row, cells: withCell(row.cells, own, row.cells[own] ?? '') }] : [];
  });
  const heading = headings[own] || 'account';
  return { ...table, headings: withCell(headings, own, heading), rows: lines };
}

const withCell = (cells: readonly string[], place: number, cell: string): string[] =>
  place < cells.length ? cells.with(place, cell) : [...cells, cell];

/** The place of the only filled cell of a row. */
function onlyCell(row: TableRow | undefined): number | undefined {
  const filled = (row?.cells ?? []).flatMap((cell, place) => (cell === '' ? [] : [place]));
  return filled.length === 1 ? filled[0] : undefined;
}

function kindOf(row: TableRow, place: number): Kind | undefined {
  const name = row.cells[place] ?? '';
  if (name === '') return 'line';
  const isAlone = onlyCell(row) === place;
  if (isDate(name)) return isAlone ? undefined : 'line';
  if (isAlone) return isTotal(name) ? undefined : 'heading';
  return isTotal(name) || besideTotal(name) !== undefined ? 'sum' : undefined;
}

/** Where the sum of each section stands, for those that have one: "Total for Otter Ltd", "Otter Kft. összesen". */
function endsOfSections(
  names: readonly Name[],
  rows: readonly TableRow[],
  kinds: readonly (Kind | undefined)[],
  place: number,
) {
  const sums = new Map<string, number[]>();
  for (const [at, kind] of kinds.entries()) {
    if (kind !== 'sum') continue;
    const rest = (besideTotal(rows[at]?.cells[place] ?? '') ?? '').replace(BESIDE, '');
    const before = sums.get(rest);
    if (before) before.push(at);
    else sums.set(rest, [at]);
  }
  return new Map(
    names.flatMap(({ at, name }) => {
      const end = sums.get(worded(name))?.find((one) => one > at);
      return end === undefined ? [] : [[at, end] as const];
    }),
  );
}

const isOfCustomers = (heading = '') => fieldsOfHeading(heading).has('account') || subjectOf(heading) === 'account';

/** Whether names stand alone above lines that have days and amounts, and nothing but sums stands beside a name. */
function areSections(table: Table, place: number): boolean {
  const { rows, headings, above } = table;
  const byKind = Map.groupBy(rows, (row) => kindOf(row, place));
  const [names = [], lines = []] = [byKind.get('heading'), byKind.get('line')];
  if (byKind.has(undefined) || lines.length < names.length / 2) return false;
  const dated = lines.filter(({ cells }) => cells.some(isDate) && cells.some(isAmount));
  if (dated.length < lines.length / 2) return false;
  const texts = names.map(({ cells }) => cells[place] ?? '');
  if (texts.some((text) => periodIn(text, '2000') || weekIn(text, '2000') || isDate(text) || isAmount(text)))
    return false;
  // Where each line names its customer, products or sellers stand above them.
  const isNamed = headings.some((heading, other) => {
    const names = fieldsOfHeading(heading).has('name') || isOfCustomers(heading);
    return other !== place && names && lines.some(({ cells }) => cells[other]);
  });
  if (isNamed) return false;
  const isTitled = above.some(({ cells }) => cells.some((cell) => BY_CUSTOMER.test(worded(cell.slice(0, 200)))));
  const heading = headings[place];
  return isOfCustomers(heading) || isTitled || (heading === '' && contentsOf(names, place).companies >= 0.5);
}
