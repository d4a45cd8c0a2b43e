import { isAmount, readNumber, weighNumbers } from '../cells/read-number';
import { namesCurrency, scaleAbove, scaled, scaleOf, withoutUnit } from '../cells/scale';
import type { Table } from '../csv/table';
import type { ColumnChoices } from '../import/column-choice';
import type { Notes } from '../import/notes';
import { dayOf, isRange, makeWeeks, type Period, periodIn, weekOver } from './period-headings';
import { amountKindOf, isTotal } from './sales-words';
import { type PeriodOf, yearsOver } from './years-over';

/** A time and the column that it stands over. */
type PeriodColumn = Period & { place: number };

/** A table with one line for each amount: where its columns stood before, and which of those were months. */
export type WithoutMonths = { table: Table; from: readonly number[]; months: ReadonlySet<number> };

/**
 * Returns a table whose weeks, months, quarters or years stand side by side as one line for each amount under them, dated the first day of
 * it; any other table as it is. Columns of sums are left out, and so are empty months. A month without a year takes the one that is said,
 * else the one that stands above it, else above the table, and is none where there is no such year. What the user says of a column goes
 * first.
 */
export function withoutMonthColumns(table: Table, notes: Notes, said: SaidOfMonths = {}): WithoutMonths {
  const { choices = {} } = said;
  const { taken: months, left } = columnsOfPeriods(table, choices, said.year);
  const places = new Set(months.map(({ place }) => place));
  if (months.length === 0) return { table, from: table.headings.map((_, place) => place), months: places };
  const sums = new Set(
    table.headings.flatMap((heading, place) =>
      !choices[place] && !places.has(place) && (isTotal(withoutUnit(heading)) || left.has(place)) ? [place] : [],
    ),
  );
  const from = table.headings.flatMap((_, place) => (sums.has(place) || places.has(place) ? [] : [place]));
  const monthScale = scaleOver(months, table);
  for (const place of sums) {
    const heading = table.headings[place] ?? '';
    const amount = scaled(amountsUnder(table, place), scaleOfSum(heading, monthScale, table));
    notes.add('monthSums', { column: heading, amount });
  }
  const rows = table.rows.flatMap(({ line, cells }) => {
    const kept = from.map((place) => cells[place] ?? '');
    return months.flatMap(({ place, day }) => {
      const amount = cells[place] ?? '';
      // A row of totals is told apart later: it must not vanish for a month without sales.
      return /^[\s0.,\-–]*\p{Sc}?$/u.test(amount) ? [] : [{ line, cells: [...kept, day, amount] }];
    });
  });
  for (let at = 0; at < rows.length; at += 1) notes.add('months');
  const headings = [...from.map((place) => table.headings[place] ?? ''), 'date', 'revenue'];
  return { table: { ...table, headings, rows, monthScale }, from, months: places };
}

/**
 * The columns that are taken, and those that are left out for them: of a time that a shorter one lies in, which they sum up; of one
 * that another column has as well, net before gross; of several months. One column alone is none, unless the user has called it so.
 */
function columnsOfPeriods(table: Table, choices: ColumnChoices, saidYear: string | undefined) {
  const { headings } = table;
  const overOf = periodsOver(headings);
  const years = saidYear === undefined ? yearsOver(table, overOf) : undefined;
  const ofTable = saidYear ?? yearAbove(table);
  const yearOf = (place: number) => (years ? years[place] : ofTable);
  const said: PeriodColumn[] = [];
  const found: PeriodColumn[] = [];
  const left = new Set<number>();
  for (const [place, heading] of headings.entries()) {
    const choice = choices[place];
    const year = yearOf(place);
    const period = overOf(heading, year) ?? (choice === 'month' ? numberedMonth(heading, year) : undefined);
    if (choice === 'month' && period) said.push({ place, ...period });
    else if (!choice && period && (period.months === 1 || holdsAmounts(table, place))) found.push({ place, ...period });
    else if (!choice && (isRange(heading) || (years && !year && overOf(heading, LONG_YEAR)))) left.add(place);
  }
  const rank = ({ place }: PeriodColumn) => ['net', 'plain', 'gross'].indexOf(amountKindOf(headings[place] ?? ''));
  const taken = [...said];
  for (const one of found.sort((a, b) => a.months - b.months || rank(a) - rank(b))) {
    if (taken.some((other) => overlap(one, other))) left.add(one.place);
    else taken.push(one);
  }
  const isSaid = headings.some((heading, place) => choices[place] && periodOfColumn(heading, yearOf(place)));
  const areEnough = taken.length >= 2 || (isSaid && taken.length > 0);
  return { taken: areEnough ? taken.sort((a, b) => a.place - b.place) : [], left };
}

/** The heading of the first month, where all of them say the same of what one in their amounts stands for. */
function scaleOver(months: readonly PeriodColumn[], { headings }: Table): string | undefined {
  const [first = '', ...others] = months.map(({ place }) => headings[place] ?? '');
  return others.every((one) => scaleOf(one) === scaleOf(first)) ? first : undefined;
}

/** What one in a column of sums stands for: by its heading, else as in the months that it adds up, else by what stands above. */
function scaleOfSum(heading: string, monthScale: string | undefined, { above }: Table): number {
  const own = scaleOf(heading);
  if (own !== 1) return own;
  const ofMonths = scaleOf(monthScale ?? '');
  return ofMonths !== 1 || namesCurrency(heading) ? ofMonths : scaleAbove(above).scale;
}

/** A week counts where its first day does. */
const overlap = (one: Period, other: Period) => one.day < endOf(other) && other.day < endOf(one);

const endOf = ({ day, months }: Period) =>
  Temporal.PlainDate.from(day)
    .add(months === 0 ? { days: 1 } : { months })
    .toString();

/** Returns what tells the time that stands over a column from its heading, by what stands over the others. */
function periodsOver(headings: readonly string[]): PeriodOf {
  const isNumbered = makeWeeks(headings);
  return (heading, year) =>
    (isNumbered(heading) ? undefined : periodIn(heading, year)) ?? weekOver(heading, year, isNumbered(heading));
}

/** A year of 53 weeks: what can stand over a column in any year can in this one. */
const LONG_YEAR = '2020';

/** What the column adds up to, rows of totals aside; 0 where its figures can be read in two ways. */
function amountsUnder({ rows }: Table, place: number): number {
  const amounts = rows.flatMap(({ cells }) =>
    isTotal(cells.find((cell) => cell !== '') ?? '') ? [] : (cells[place] ?? ''),
  );
  const read = amounts.filter(isAmount);
  const { signs, ambiguous } = weighNumbers(read);
  const [decimal, ...others] = signs;
  if (others.length > 0 || (ambiguous.length > 0 && decimal === undefined)) return 0;
  return read.reduce((sum, amount) => sum + readNumber(amount, decimal), 0);
}

const LOOKED_AT = 200;

/** "2024" or "Q1" may stand over anything. */
function holdsAmounts({ rows }: Table, place: number): boolean {
  const cells = rows.slice(0, LOOKED_AT).flatMap(({ cells }) => cells[place] || []);
  return cells.length > 0 && cells.filter(isAmount).length >= cells.length / 2;
}

/** What the user has said of columns, and the year of months that stand without one. */
export type SaidOfMonths = { choices?: ColumnChoices | undefined; year?: string | undefined };

/** Whether a column may hold the amounts of a month, if the user says so; any year will do. */
export const canBeMonth = (heading: string): boolean => periodOfColumn(heading, LONG_YEAR) !== undefined;

/** Whether months stand in the headings without a year, and none stands above them. */
export function needsYear(table: Table): boolean {
  if (yearAbove(table)) return false;
  const overOf = periodsOver(table.headings);
  const bare = table.headings.filter((heading, place) => {
    const period = overOf(heading, undefined) ? undefined : overOf(heading, LONG_YEAR);
    return period && (period.months > 0 || holdsAmounts(table, place));
  });
  return bare.length >= 2;
}

/** Returns the year that stands above the headings, in a title or a period. */
export const yearAbove = ({ above }: Table): string | undefined =>
  /(?<!\d)(20\d{2})(?!\d)/.exec(above.map(({ cells }) => cells.join(' ')).join(' '))?.[1];

/** The time that a column can be said to be. */
const periodOfColumn = (heading: string, year: string | undefined) =>
  periodIn(heading, year) ?? weekOver(heading, year, false) ?? numberedMonth(heading, year);

/** "1", "M01", "P 1", which no heading would be taken for by itself. */
function numberedMonth(heading: string, year: string | undefined): Period | undefined {
  const [, number] = /^\p{L}{0,3}\s?(\d{1,2})$/u.exec(heading.trim()) ?? [];
  const day = number && year ? dayOf(year, Number(number)) : undefined;
  return day ? { day, months: 1 } : undefined;
}
