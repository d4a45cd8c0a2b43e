import type { Day } from '../../domain/records/day';
import type { LedgerLine } from '../../domain/records/ledger';
import { type DiscountIn, discountOf } from '../cells/discount';
import { readDate } from '../cells/read-date';
import { LARGEST, readNumber } from '../cells/read-number';
import { scaled } from '../cells/scale';
import { type Line, needText, readText } from '../import/line';
import type { Notes } from '../import/notes';
import type { PlanSettings } from '../import/plan';
import { LineRefused } from '../import/refusal';
import { currencyIn, readCurrency } from './read-currency';
import {
  besideTotal,
  documentKindOf,
  documentOf,
  isCancelled,
  isCancelledKind,
  isGivenBack,
  isReversal,
  isTotal,
  isVoid,
  onCredit,
} from './sales-words';
import type { Subtotals } from './subtotals';

/** How the cells of one file are read; equal ones are read once. */
export type SalesCells = {
  date: (text: string) => Day;
  number: (text: string) => number;
  currency: (text: string) => string;
  state: (text: string) => ReturnType<typeof documentOf>;
  kind: (text: string) => ReturnType<typeof documentKindOf>;
  isReversal: (state: string) => boolean;
  isCancelled: (state: string) => boolean;
  isCancelledKind: (kind: string) => boolean;
  isVoid: (text: string) => boolean;
  isGivenBack: (state: string) => boolean;
  /** Whether the first word of a line has none for a sum. */
  isNoTotal: (name: string) => boolean;
  /** What one in a column of amounts stands for. */
  scales: NonNullable<PlanSettings['scales']>;
  discountIn: DiscountIn | undefined;
};

/** Returns how the cells of a file are read under its settings. */
export function salesCells({ dates, decimal, zone, scales = {}, discountIn }: PlanSettings): SalesCells {
  return {
    date: once((text) => readDate(text, dates, zone)),
    number: once((text) => readNumber(text, decimal)),
    currency: once(readCurrency),
    state: once(documentOf),
    kind: once(documentKindOf),
    isReversal: once(isReversal),
    isCancelled: once(isCancelled),
    isCancelledKind: once(isCancelledKind),
    isVoid: once(isVoid),
    isGivenBack: once(isGivenBack),
    isNoTotal: once((name) => !isTotal(name) && besideTotal(name) === undefined),
    scales,
    discountIn,
  };
}

/** How a line counts whose document lowers the sales: whether that takes another one back, and whether its signs turn round. */
export type Lowers = { takesBack: boolean; turns: boolean };

const MOST_KEPT = 50_000;

/** Returns a reader that knows what it has read before, unless too much of it differs; what cannot be read is tried anew. */
function once<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (known.size >= MOST_KEPT) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/**
 * Returns what a line of a list of sales says; null for one that is no sale: a row of totals, a document that was cancelled, never
 * sent or is a quote. A credit note counts negative whatever its sign, and so does what takes back a sale, each as a whole (`lowers`):
 * its lines keep their signs among each other. Each of that is counted in `notes`. `names` say whose it is, `sums` what the lines
 * above add up to.
 * Throws a LineRefused.
 */
export function readSalesLine(
  line: Line,
  settings: PlanSettings,
  notes: Notes,
  names: { knows: (name: string) => boolean; find: (name: string, number?: string) => string },
  cells: SalesCells,
  sums: Subtotals,
  lowers?: Lowers,
): LedgerLine | null {
  if (isRowOfTotals(line, names.knows, cells, sums)) {
    notes.add('totals');
    sums.end();
    return null;
  }
  const turned = (amount: number | undefined) => (settings.isTurned && amount ? -amount : amount);
  const written = turned(readAmount(line, cells));
  const currency = currencyOf(line, settings, cells);
  const lowered = whatLowers(line, written, cells);
  const less = lowered.tax + lowered.refunded;
  const kept = written !== undefined && less !== 0 ? cents(written - less) : written;
  const amount = kept !== undefined && settings.vat ? cents(kept / (1 + settings.vat / 100)) : kept;
  const takesBack = lowers?.takesBack === true;
  const documents = [cells.state(line.cell('documentState')), cells.kind(line.cell('documentKind'))];
  const isUnsold =
    documents.includes('unsold') ||
    documents.includes('orderReversal') ||
    isVoided(line.cell('voided')) ||
    isAllGivenBack(line, written, lowered.refunded, cells);
  if (isUnsold && !takesBack) {
    notes.add('unsold', { amount: amount ?? 0, currency });
    return null;
  }
  const date = cells.date(needText(line, 'date', 100));
  const number = line.cell('customerNumber').slice(0, 100);
  const account = readText(line, 'account', 300) ?? (number || needText(line, 'account', 300));
  if (amount === undefined) needText(line, 'revenue', 100);
  const isCredit = takesBack || (documents.includes('credit') && lowered.refunded === 0);
  if (lowered.tax !== 0) notes.add('untaxed', { amount: -lowered.tax, currency });
  if (lowered.refunded !== 0) notes.add('refunded', { amount: -lowered.refunded, currency });
  const turns = isCredit && (lowers?.turns ?? (amount ?? 0) > 0);
  const revenue = turns ? -(amount ?? 0) : (amount ?? 0);
  if (date > settings.today) notes.add('toCome', { amount: revenue, currency });
  if (isCredit) notes.add(takesBack ? 'reversals' : 'credits', { amount: revenue, currency });
  const order = readText(line, 'order', 200);
  const productGroup = line.optional('productGroup', (text) => text.slice(0, 200));
  const earned = line.optional('profit', cells.number);
  const profit = turned(earned === undefined ? undefined : scaled(earned, cells.scales.profit));
  if (line.cell('revenue') === '' && line.cell('unitPrice') !== '') {
    notes.add('multiplied', { amount: revenue, currency });
    // Read once more, so that a cell that says nothing is told of.
    const whole = timesPrice(line, cells) ?? 0;
    const off = line.optional('discount', (text) => discountOf(text, whole, cells.discountIn, cells.number)) ?? 0;
    // As the sale counts: without its tax, and with its sign.
    const counts = whole === off ? off : (revenue * off) / (whole - off);
    if (off !== 0) notes.add('discounted', { amount: -cents(counts), currency });
  }
  // Last: a line that is refused creates nobody.
  if (written !== undefined) sums.add(account, written);
  const accountId = names.find(account, number);
  // Of a million lines most have all of these: made at once they take less room and time than when they come one by one.
  if (order && productGroup && currency && profit === undefined)
    return { date, accountId, revenue, order, productGroup, currency };
  const sale: LedgerLine = { date, accountId, revenue };
  if (profit !== undefined) sale.profit = turns ? -profit : profit;
  if (order) sale.order = order;
  if (productGroup) sale.productGroup = productGroup;
  if (currency) sale.currency = currency;
  return sale;
}

/** Returns the amount that can be read in a line and its currency, for the control sum of what is left out; nothing where it cannot. */
export function amountOf(
  line: Line,
  settings: PlanSettings,
  cells: SalesCells,
): { amount?: number | undefined; currency?: string | undefined } {
  const amount = readOr(() => readAmount(line, cells));
  return amount === undefined ? {} : { amount, currency: readOr(() => currencyOf(line, settings, cells)) };
}

function readOr<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof LineRefused) return undefined;
    throw error;
  }
}

/** The first word of the line says so, or stands where a customer should; a line of sales has a customer beside it. */
function isRowOfTotals(line: Line, isCustomer: (name: string) => boolean, cells: SalesCells, sums: Subtotals): boolean {
  const name = line.cell('account') || (line.all.find((cell) => cell !== '') ?? '');
  if (cells.isNoTotal(name) || (line.cell('account') !== '' && isCustomer(name))) return false;
  return isTotal(name) || sums.isOne(name, () => readOr(() => readAmount(line, cells)));
}

type AmountField = 'revenue' | 'quantity' | 'unitPrice' | 'debit' | 'credit';

function readFrom(line: Line, cells: SalesCells, field: AmountField): number | undefined {
  const text = line.cell(field);
  return text === '' ? undefined : scaled(cells.number(text), cells.scales[field]);
}

/** Quantity times price, before what is taken off; undefined where one of them is missing. */
function timesPrice(line: Line, cells: SalesCells): number | undefined {
  const [quantity, price] = [readFrom(line, cells, 'quantity'), readFrom(line, cells, 'unitPrice')];
  if (quantity === undefined || price === undefined) return undefined;
  if (Math.abs(quantity * price) > LARGEST)
    throw new LineRefused('tooLarge', { text: `${line.cell('quantity')} × ${line.cell('unitPrice')}` });
  return quantity * price;
}

/** What counts as sold: the amount, else quantity times price less the discount, else debit less credit; undefined where none of them is there. */
function readAmount(line: Line, cells: SalesCells): number | undefined {
  const read = (field: AmountField) => readFrom(line, cells, field);
  const onSide = onCredit(line.cell('side'));
  const revenue = read('revenue');
  if (revenue !== undefined) return onSide ? -Math.abs(revenue) : revenue;
  const whole = timesPrice(line, cells);
  if (whole !== undefined) {
    const off = line.cell('discount');
    return cents(whole - (off ? (readOr(() => discountOf(off, whole, cells.discountIn, cells.number)) ?? 0) : 0));
  }
  const [debit, credit] = [read('debit'), read('credit')];
  return debit === undefined && credit === undefined ? undefined : cents((debit ?? 0) - (credit ?? 0));
}

/** What an amount holds beside the sale, each with its sign: the tax where it stands in a column of its own, and what was paid back of it. */
function whatLowers(line: Line, written: number | undefined, cells: SalesCells): { tax: number; refunded: number } {
  if (!written) return { tax: 0, refunded: 0 };
  const read = (field: 'tax' | 'refunded') =>
    scaled(Math.abs(line.optional(field, cells.number) ?? 0), cells.scales.revenue);
  const tax = read('tax');
  const refunded = written > 0 ? Math.min(read('refunded'), written) : 0;
  // More than half of an amount is no tax on it; what is paid back is so with its tax.
  const taxed = tax * 2 < Math.abs(written) ? Math.sign(written) * tax * (1 - refunded / written) : 0;
  return { tax: cents(taxed), refunded };
}

const SAID_YES = /^(?:y|yes|ja|j|igen|i|true|wahr|igaz|sann|waar|x|✓|1)$/i;

/** Whether a column headed "Cancelled" says yes; a day in it may be that of a payment. */
export const isVoided = (cell: string): boolean => cell !== '' && SAID_YES.test(cell);

/** Whether nothing is left of a sale: all was paid back, or its state says so; a document that takes back has an amount below nought. */
function isAllGivenBack(line: Line, written: number | undefined, refunded: number, cells: SalesCells): boolean {
  if (!written || written < 0) return false;
  return refunded === written || (refunded === 0 && cells.isGivenBack(line.cell('documentState')));
}

const cents = (amount: number) => Math.round(amount * 100 + Math.sign(amount) * 1e-7) / 100;

/** By its column, else by the sign beside the amount, else as the user said of the file. */
function currencyOf(line: Line, settings: PlanSettings, cells: SalesCells): string | undefined {
  const written = line.cell('currency');
  if (written !== '') return cells.currency(written);
  const beside = (['revenue', 'unitPrice', 'debit', 'credit'] as const).map((field) => currencyIn(line.cell(field)));
  return beside.find((found) => found !== undefined) ?? settings.currency;
}
