import { plainLetters } from '../../domain/words/fold';
import { isAmount } from '../cells/read-number';
import { weekIn } from '../cells/weeks';
import { periodIn } from './period-headings';
import { besideTotal, isTotal } from './sales-words';

/** A sum that has run so far: in hundredths, of so many lines. */
interface Running {
  cents: number;
  lines: number;
}

/** Tells the rows of sums from the sales above them, in the order of the file. */
export interface Subtotals {
  /** Notes a line of sales; the amount in the file's own units. */
  add(account: string, amount: number): void;
  /**
   * Returns whether a row of that name is a sum: it has a word for one, and the rest of the name is a time ("Summe Januar"), or
   * its amount is what the lines above it add up to, several or those of the very name ("Otter Ltd Total").
   */
  isOne(name: string, amountOf: () => number | undefined): boolean;
  /** Notes that a row was one: the next counts from here. */
  end(): void;
}

const folded = (name: string) => plainLetters(name).trim();
const inCents = (amount: number) => Math.round(amount * 100);

/** Returns a new count of sums over the lines of one file. */
export function makeSubtotals(): Subtotals {
  const all: Running = { cents: 0, lines: 0 };
  let since: Running = { cents: 0, lines: 0 };
  let last = '';
  return {
    add(account, amount) {
      const cents = inCents(amount);
      all.cents += cents;
      all.lines += 1;
      since.cents += cents;
      since.lines += 1;
      last = account;
    },
    isOne(name, amountOf) {
      const rest = besideTotal(name);
      if (rest === undefined) return false;
      if (periodIn(rest, '2000') || weekIn(rest, '2000', true)) return true;
      const amount = amountOf();
      const least = folded(rest) === folded(last) ? 1 : 2;
      return (
        amount !== undefined && [all, since].some(({ cents, lines }) => lines >= least && cents === inCents(amount))
      );
    },
    end() {
      since = { cents: 0, lines: 0 };
    },
  };
}

/** Returns whether a row of a list of names is a sum: called one, with amounts and nothing else beside it. */
export function isSumOfNames(name: string, cells: readonly string[]): boolean {
  if (!isTotal(name)) return false;
  const others = cells.filter((cell) => cell !== '' && cell !== name);
  return others.length > 0 && others.every(isAmount);
}
