import { spokenLanguage } from '../../lib/text';
import { type DecimalSign, readNumber } from '../../lib/transfer/import/read-number';

function decimalSign(): DecimalSign {
  const parts = new Intl.NumberFormat(spokenLanguage()).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}

/** Returns a number as it is typed: with the decimal sign of the language, without grouping, to six places. */
export function typedNumber(value: number): string {
  return new Intl.NumberFormat(spokenLanguage(), { maximumFractionDigits: 6, useGrouping: false }).format(value);
}

/** Returns the number that was typed, with a decimal comma or point ("1.234" is as the language means it); NaN where it is none. */
export function readTypedNumber(typed: string): number {
  try {
    return readNumber(typed, decimalSign());
  } catch {
    return Number.NaN;
  }
}
