import type { Day } from '../../domain/records/day';
import { type DateOrder, weighDates } from '../cells/read-date';
import { type DecimalSign, weighNumbers, withoutDashes } from '../cells/read-number';
import { scaleAbove } from '../cells/scale';
import { writesYearFirst } from '../cells/year-first';
import { differentIn, filledIn, firstFilled } from '../csv/filled-cells';
import type { Rows } from '../csv/sheet';
import type { Table } from '../csv/table';
import { currencyIn, currencyOfHeading } from '../sales/read-currency';
import { amountKindOf } from '../sales/sales-words';
import { leftOutIn, type SaidWords, wordsOfFile } from './cell-words';
import type { Field } from './heading-names';
import type { Columns } from './recognise-columns';

/** How the file's dates and numbers are meant, as far as it shows; questions carry examples that fit both ways. */
export type Reading = {
  dates: DateOrder | undefined;
  decimal: DecimalSign | undefined;
  /** Of amounts beside which none stands: as the user says, else as their heading does; without it the book's own. */
  currency: string | undefined;
  /** Whether nothing but a heading says so. */
  isCurrencyOfHeading: boolean;
  questions: { dates?: string[]; decimal?: string[]; account?: number[]; currency?: true; vat?: true; sign?: true };
};

const DATE_FIELDS: readonly Field[] = ['date', 'expires', 'flaggedOn', 'sentOn', 'planDue', 'planDone'];
const NUMBER_FIELDS: readonly Field[] = [
  'revenue',
  'profit',
  'unitPrice',
  'quantity',
  'debit',
  'credit',
  'refunded',
  'tax',
  'targetTurnover',
  'targetProfit',
];

/**
 * Returns how dates and numbers of the whole file are meant: by the user's answer, else by those that can be read in one way
 * only. A question is there where some fit both ways and the others settle nothing, or contradict each other. What a heading says of the
 * currency is asked about only where it is not the book's own.
 */
export function askAbout(
  table: Table,
  columns: Columns,
  answers: {
    dates?: DateOrder | undefined;
    decimal?: DecimalSign | undefined;
    account?: number | undefined;
    currency?: string | undefined;
    ownCurrency?: string | undefined;
    words?: SaidWords | undefined;
    today?: Day | undefined;
  } = {},
): Reading {
  const { rows } = table;
  const dates = weighDates(cellsOf(DATE_FIELDS, rows, columns), {
    year: answers.today === undefined ? undefined : Number(answers.today.slice(0, 4)),
    isYearFirst: writesYearFirst(table.headings),
  });
  const numbers = weighNumbers(cellsOf(NUMBER_FIELDS, rows, columns));
  const lacksCurrency = hasNoCurrency(rows, columns);
  const said = lacksCurrency ? currencyOfHeadings(table, columns) : undefined;
  const ofHeading = said === answers.ownCurrency ? undefined : said;
  return {
    currency: (answers.currency ?? ofHeading) || undefined,
    isCurrencyOfHeading: answers.currency === undefined && ofHeading !== undefined,
    dates: answers.dates ?? only(dates.orders),
    decimal: answers.decimal ?? only(numbers.signs),
    questions: {
      ...(dates.ambiguous.length > 0 && !only(dates.orders) && { dates: dates.ambiguous }),
      ...(numbers.ambiguous.length > 0 && !only(numbers.signs) && { decimal: numbers.ambiguous }),
      ...(columns.accountIn.length > 1 && { account: columns.accountIn }),
      ...(columns.kind === 'ledger' && !columns.at.tax && isGross(table, columns) && { vat: true as const }),
      ...(isMostlyNegative(rows, columns, answers.words) && { sign: true as const }),
      ...(lacksCurrency && (said === undefined || ofHeading) && { currency: true as const }),
    },
  };
}

const MOST_HELD = 50_000;

/** The cells of some columns; equal ones show the same and come once, unless there are too many others. */
function* cellsOf(fields: readonly Field[], rows: Rows, { at }: Columns): Generator<string> {
  for (const field of fields) {
    if (!at[field]) continue;
    const held = new Set<string>();
    for (const cell of differentIn(rows, at[field])) {
      if (held.size < MOST_HELD) {
        if (held.has(cell)) continue;
        held.add(cell);
      }
      yield cell;
    }
  }
}

/** Whether the amounts hold what goes to the tax office, as their heading says. */
function isGross({ headings }: Table, { at }: Columns): boolean {
  return amountKindOf(headings[at.revenue?.[0] ?? -1] ?? '') === 'gross';
}

/** Whether most amounts of what was sold lie below nought, as where the books of a ledger are exported; payments beside it always do. */
function isMostlyNegative(rows: Rows, columns: Columns, said: SaidWords | undefined): boolean {
  const { kind, at } = columns;
  if (kind !== 'ledger' || !at.revenue) return false;
  const all = countAmounts(rows, at.revenue);
  const isAnyOut = all.negative > 0 && (at.documentKind !== undefined || at.documentState !== undefined);
  const { amounts, negative } = isAnyOut
    ? countAmounts(rows, at.revenue, leftOutIn(rows, columns, wordsOfFile(rows, columns, said)))
    : all;
  return negative > amounts / 2;
}

function countAmounts(rows: Rows, places: readonly number[], leftOut?: Iterator<boolean>) {
  let [amounts, negative] = [0, 0];
  for (const cell of filledIn(rows, places)) {
    if (leftOut?.next().value) continue;
    // What most cells of most files are needs no closer look.
    const first = cell.charCodeAt(0);
    if (first !== NOUGHT && isFigure(first) && isFigure(cell.charCodeAt(cell.length - 1))) amounts += 1;
    else if (/[1-9]/.test(cell)) {
      amounts += 1;
      if (/^[-−(]|[-−]$/.test(withoutDashes(cell).trim())) negative += 1;
    }
  }
  return { amounts, negative };
}

const [NOUGHT, NINE] = [48, 57];
const isFigure = (sign: number): boolean => sign >= NOUGHT && sign <= NINE;

/** Amounts of which some have no currency, neither in a column of its own nor beside them. */
function hasNoCurrency(rows: Rows, { kind, at }: Columns): boolean {
  if (kind !== 'ledger' && kind !== 'deals') return false;
  if (at.currency && differentIn(rows, at.currency).every((cell) => cell !== '')) return false;
  const amounts = [at.revenue, at.unitPrice, at.debit, at.credit];
  return rows.some(
    ({ cells }) =>
      firstFilled(cells, at.currency) === '' &&
      amounts.every((places) => currencyIn(firstFilled(cells, places)) === undefined),
  );
}

/** The currency that the headings of amounts name, else what stands above the table beside thousands or millions; undefined for none. */
function currencyOfHeadings({ headings, above, monthScale }: Table, { at }: Columns): string | undefined {
  const ofAmounts = ([at.revenue, at.unitPrice, at.debit, at.credit] as const).map((places) =>
    places === at.revenue && monthScale !== undefined ? monthScale : (headings[places?.[0] ?? -1] ?? ''),
  );
  return [...ofAmounts, scaleAbove(above).title].map(currencyOfHeading).find((code) => code !== undefined);
}

function only<T>(set: ReadonlySet<T>): T | undefined {
  return set.size === 1 ? [...set][0] : undefined;
}
