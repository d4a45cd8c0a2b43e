import { plainLetters } from '../../domain/words/fold';
import type { Line } from '../import/line';
import type { PlanSettings } from '../import/plan';
import { amountOf, type SalesCells } from './sales-line';

/** A document that takes another one back: "Stornorechnung", "Sztornó számla". */
const isReversal = (kind: string): boolean => kind !== '' && /sz?torno/.test(plainLetters(kind));

/**
 * Returns which lines take back a document that the same file has as cancelled: that one is left out, so what takes it back is, too, or
 * it would lower the sales by what they never held. Each cancelled document is taken back once.
 */
export function reversalsIn(
  lines: readonly Line[],
  settings: PlanSettings,
  cells: SalesCells,
): (line: Line) => boolean {
  const cancelled = new Map<string, number>();
  const keyOf = (line: Line) => {
    const { amount, currency } = amountOf(line, settings, cells);
    return [line.cell('account'), line.cell('customerNumber'), Math.abs(amount ?? 0), currency].join('\n');
  };
  if (!lines.some((line) => isReversal(line.cell('documentKind')))) return () => false;
  for (const line of lines) {
    const state = line.cell('documentState');
    if (state === '' || cells.document(state) !== 'unsold' || isReversal(line.cell('documentKind'))) continue;
    const key = keyOf(line);
    cancelled.set(key, (cancelled.get(key) ?? 0) + 1);
  }
  return (line) => {
    if (cancelled.size === 0 || !isReversal(line.cell('documentKind'))) return false;
    const key = keyOf(line);
    const left = cancelled.get(key) ?? 0;
    if (left > 0) cancelled.set(key, left - 1);
    return left > 0;
  };
}
