import type { Field } from './heading-names';

/** Why a line was not taken in; the words stand in the locales under `importReason_<reason>`. */
export const REFUSAL_REASONS = [
  'quoteOpen',
  'cellCount',
  'missing',
  'tooLong',
  'notANumber',
  'ambiguousNumber',
  'outOfRange',
  'amountRange',
  'fourDigits',
  'saidBefore',
  'tooLarge',
  'notADate',
  'ambiguousDate',
  'notAWord',
  'notAnAddress',
  'notADomain',
  'freeMailDomain',
  'noSuchAccount',
  'nameAsked',
  'nameLeftOut',
  'firmAsked',
  'severalAccounts',
  'noSuchParent',
  'parentCircle',
  'noSuchPerson',
  'severalPeople',
  'contradiction',
  'alreadyFlagged',
  'notPeople',
  'notRecorded',
  'toCome',
  'sentToCome',
  'sentTooLate',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What was read there, by the names that the words have places for. */
export type Figures = { field?: Field } & Readonly<Record<string, string | number>>;

/** One line of a file that was left out: its number as in the file, and why. */
export type Refusal = {
  line: number;
  reason: RefusalReason;
  figures: Figures;
  /** Its cells, where several lines of the table have that number. */
  cells?: readonly string[];
};

/** Thrown while a line is read; caught where the line's refusal is noted. */
export class LineRefused extends Error {
  readonly reason: RefusalReason;
  readonly figures: Figures;

  constructor(reason: RefusalReason, figures: Figures = {}) {
    super(reason);
    this.reason = reason;
    this.figures = figures;
  }
}

/** Returns what `read` makes of a line, or notes its refusal and returns undefined. */
export function readOrRefuse<T>(line: number, refused: Refusal[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LineRefused)) throw error;
    refused.push({ line, reason: error.reason, figures: error.figures });
    return undefined;
  }
}
