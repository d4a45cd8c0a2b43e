import { spokenLanguage } from '../../lib/text';
import { type DecimalSign, readNumber } from '../../lib/transfer/cells/read-number';

function decimalSign(): DecimalSign {
  const parts = new Intl.NumberFormat(spokenLanguage()).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}

/** Returns a number as it is typed: with the decimal sign of the language, without grouping, to six places. */
export function typedNumber(value: number): string {
  return new Intl.NumberFormat(spokenLanguage(), {
    maximumFractionDigits: 6,
    useGrouping: false,
    signDisplay: 'negative',
  }).format(value);
}

function read(typed: string, decimal: DecimalSign): number {
  try {
    return readNumber(typed, decimal);
  } catch {
    return Number.NaN;
  }
}

/** Returns the number that was typed, with a decimal comma or point ("1.234" is as the language means it); NaN where it is none. */
export const readTypedNumber = (typed: string): number => read(typed, decimalSign());

/** Returns a typed rate between currencies, which nobody writes with its thousands apart: "1.085" and "1,085" are a bit more than one. */
export const readTypedRate = (typed: string): number => read(typed, typed.includes(',') ? ',' : '.');
