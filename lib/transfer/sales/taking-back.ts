import type { Line } from '../import/line';
import type { PlanSettings } from '../import/plan';
import { amountOf, isVoided, type SalesCells } from './sales-line';

/** What a line does beside others: it takes one back, lowers the sales by its kind or its sign alone, was taken back, or is a sale. */
export type Part = 'reversal' | 'creditReversal' | 'credit' | 'negative' | 'cancelled' | 'cancelledCredit' | 'sale';

/** A line as one of a document: whose and in which currency, under which number, what it comes to in hundredths. */
export type PartOf = {
  part: Part;
  of: string;
  number: string;
  cents: number;
  isCancelled: boolean;
  /** Was never in force. */
  isVoid: boolean;
};

/** Returns what a line does beside others; undefined for one that never was a document: a draft, a quote. */
export function partOf(line: Line, settings: PlanSettings, cells: SalesCells): PartOf | undefined {
  const [state, kind] = [line.cell('documentState'), line.cell('documentKind')];
  const { amount = 0, currency } = amountOf(line, settings, cells);
  const cents = Math.round((settings.isTurned ? -amount : amount) * 100);
  // "Storno" is the state of what was cancelled, and on an amount below nought of what cancels it; so is a column of that name.
  const isFlagged = isVoided(line.cell('voided'));
  const isNoun = cells.isReversal(state) || (isFlagged && settings.isStorno === true);
  const made = cells.kind(kind);
  const isReversal = made === 'reversal' || made === 'orderReversal' || (isNoun && cents < 0);
  const isCancelledKind = made === 'unsold' && cells.isCancelledKind(kind);
  const isCancelled =
    (isFlagged && !(settings.isStorno && cents < 0)) ||
    isCancelledKind ||
    (cells.isCancelled(state) && !(isReversal && isNoun));
  const part = isReversal
    ? 'reversal'
    : isCancelled
      ? cancelledPart(isCancelledKind ? undefined : made)
      : soldPart(line, cells, cents);
  if (!part || (cells.state(state) === 'unsold' && !isCancelled && !isNoun)) return undefined;
  const of = [line.cell('account'), line.cell('customerNumber'), currency].join('\n');
  const isVoid = cells.isVoid(state) || (isCancelledKind && cells.isVoid(kind));
  return { part, of, number: line.cell('order'), cents, isCancelled: isCancelled || made === 'orderReversal', isVoid };
}

function cancelledPart(kind: ReturnType<SalesCells['kind']>): Part | undefined {
  if (kind === 'credit') return 'cancelledCredit';
  return kind === undefined ? 'cancelled' : undefined;
}

function soldPart(line: Line, cells: SalesCells, cents: number): Part | undefined {
  const made = [cells.state(line.cell('documentState')), cells.kind(line.cell('documentKind'))] as const;
  if (made.includes('unsold')) return undefined;
  if (made.includes('creditReversal')) return 'creditReversal';
  if (made.includes('credit')) return 'credit';
  return cents < 0 ? 'negative' : 'sale';
}
