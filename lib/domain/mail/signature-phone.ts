import { inEvery } from '../languages/of-every';
import { signatures } from '../languages/signatures';
import { fold, wordPattern } from '../words/fold';

const NUMBER = /(?:\+|\(\+?)?\d[\d ()./–-]{4,24}\d/g;
const isPhone = new RegExp(wordPattern(inEvery(signatures, ({ phones }) => phones)), 'u');
const isOther = new RegExp(wordPattern(inEvery(signatures, ({ otherNumbers }) => otherNumbers)), 'u');
/** Longer than that it is a sentence, and the number anybody's. */
const LONGEST_LABEL = 30;

/** Whether the words before a number, or those alone in the line above it, make it the sender's telephone. */
function isTheirs(number: string, label: string, above: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15 || label.length > LONGEST_LABEL) return false;
  const words = fold(/\p{L}/u.test(label) ? label : above);
  if (isOther.test(words)) return false;
  if (isPhone.test(words)) return true;
  return !/\p{L}/u.test(label) && /^(\+|\(\+|00)/.test(number);
}

/** Returns the first telephone number of a signature's lines as it stands there, or undefined; never a fax number. */
export function phoneIn(lines: readonly string[]): string | undefined {
  let above = '';
  for (const part of lines.flatMap((one) => one.split(/[|·•;]|(?<=\s)\/(?=\s)/))) {
    const line = part.trim();
    let end = 0;
    for (const { 0: number, index } of line.matchAll(NUMBER)) {
      if (isTheirs(number, line.slice(end, index), above)) return number;
      end = index + number.length;
    }
    // A table puts "Fax" into one cell and the number into the next.
    above = end === 0 && line.length <= LONGEST_LABEL ? line : '';
  }
  return undefined;
}
