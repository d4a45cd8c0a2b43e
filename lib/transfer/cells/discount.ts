import { LineRefused } from '../import/refusal';
import { namesCurrency } from './scale';

/** What the numbers in a column of discounts are: parts of a hundred, or sums that are taken off a line. */
export type DiscountIn = 'percent' | 'amount';

const PERCENT =
  /%|per[cs]?ent|\bpct\b|prozent|százalék|mérték|prosent|\brate\b|(?:rabatt|afslag)[- ]?(?:satz|sats|koers)/iu;
const AMOUNT = /amount|value|betrag|összeg|(?<!m)érték|beløp|bedrag|line ?item/iu;

/** Returns what the numbers below a heading are; undefined where it leaves that open: 10 below "Discount" may be either. */
export function discountIn(heading: string): DiscountIn | undefined {
  if (PERCENT.test(heading)) return 'percent';
  return AMOUNT.test(heading) || namesCurrency(heading) ? 'amount' : undefined;
}

/**
 * Returns what a cell takes off a whole, whichever sign it has, in the whole's own unit and with its sign; "10 %" says by itself what it
 * is. Throws a LineRefused where that is open, takes more than there is, or is a part of one: 0.1 may be a tenth of it.
 */
export function discountOf(
  cell: string,
  whole: number,
  columnIn: DiscountIn | undefined,
  read: (text: string) => number,
): number {
  const saysPercent = cell.trimEnd().endsWith('%');
  const number = Math.abs(read(saysPercent ? cell.trimEnd().slice(0, -1) : cell));
  const isPercent = saysPercent || columnIn === 'percent';
  const isOpen = isPercent ? !saysPercent && number > 0 && number < 1 : columnIn === undefined && number !== 0;
  const most = isPercent ? 100 : Math.abs(whole);
  if (isOpen || number > most) throw new LineRefused('notANumber', { text: cell.slice(0, 100) });
  return isPercent ? (whole * number) / 100 : Math.sign(whole) * number;
}
