import type { Account } from '../../domain/records/account';
import type { Day, Moment } from '../../domain/records/day';
import type { Fact } from '../../domain/records/fact';
import type { FollowUp } from '../../domain/records/follow-up';
import type { SalesSum } from '../../domain/records/import';
import type { LedgerBlock } from '../../domain/records/ledger';
import type { Person } from '../../domain/records/person';
import type { Goal } from '../../domain/records/plan/goal';
import type { PlanEntry } from '../../domain/records/plan/plan-entry';
import type { Target } from '../../domain/records/plan/target';
import type { Proposal } from '../../domain/records/proposal';
import type { Prospect } from '../../domain/records/prospect';
import type { ReplacedSales } from '../../domain/records/replaced-sales';
import type { Touch } from '../../domain/records/touch';
import type { DiscountIn } from '../cells/discount';
import type { DayOfYear } from '../cells/read-birthday';
import type { DateOrder } from '../cells/read-date';
import type { DecimalSign } from '../cells/read-number';
import type { Differences } from '../sales/differences';
import type { LeftOut } from '../sales/left-out';
import type { SaidWords } from './cell-words';
import type { Outcomes } from './count-lines';
import type { Field } from './heading-names';
import type { Note, Notes } from './notes';
import type { NameAnswer, OpenName, OtherNames } from './open-name';
import type { Refusal } from './refusal';

/** What the book holds before an import. */
export type BookContents = {
  accounts: readonly Account[];
  people: readonly Person[];
  facts: readonly Fact[];
  ledgerBlocks: readonly LedgerBlock[];
  prospects: readonly Prospect[];
  proposals: readonly Proposal[];
  touches: readonly Touch[];
  targets: readonly Target[];
  goals: readonly Goal[];
  planEntries: readonly PlanEntry[];
  followUps: readonly FollowUp[];
};

/** What a plan needs besides file and book; `dates` and `decimal` are known from the file or from the user's answer. */
export type PlanSettings = {
  today: Day;
  now: Moment;
  newId: () => string;
  dates?: DateOrder | undefined;
  decimal?: DecimalSign | undefined;
  /** Where the user's days begin and end, for moments in other zones. */
  zone?: string | undefined;
  /** The currency of amounts beside which none stands; without it the book's own. */
  currency?: string | undefined;
  /** Whether nothing but a heading says so: the book may have the same lines without a currency. */
  isCurrencyOfHeading?: boolean | undefined;
  /** The book's own: proposals name theirs, as sums leave out those of none. */
  ownCurrency?: string | undefined;
  /** How many days an offer is good for that says nothing of it. */
  validFor?: number | undefined;
  /** The VAT that amounts hold and that is taken off, in per cent. */
  vat?: number | undefined;
  /** What the user has said of names that are not in the book, by the key of `OpenName`. */
  names?: ReadonlyMap<string, NameAnswer> | undefined;
  /** Whether sales stand as negative amounts, and what lowers them as positive ones. */
  isTurned?: boolean | undefined;
  /** What the user has said that words mean. */
  words?: SaidWords | undefined;
  /** What becomes of all others of them. */
  otherNames?: OtherNames | undefined;
  /** The file holds all sales of its days. */
  isWholePeriod?: boolean | undefined;
  /** What one in the column of an amount stands for, where it is not itself: thousands, millions. */
  scales?: Partial<Record<Field, number>> | undefined;
  /** What the numbers in a column of discounts are, where its heading says so. */
  discountIn?: DiscountIn | undefined;
  /** The column of what was voided is headed with the noun: an amount below nought in it is that of what voids another. */
  isStorno?: boolean | undefined;
  /** Names of people stand as their headings name them: the family's first. */
  isFamilyNameFirst?: boolean | undefined;
  /** Counts what rules do to the file's lines. */
  notes?: Notes | undefined;
  /** Called now and then with the part that is done, 0-1. */
  onProgress?: ((share: number) => void) | undefined;
};

/** The records to put into the book: sales as blocks of their own, and what is left of those of which lines give way to them. */
export type ImportRecords = {
  accounts: Account[];
  people: Person[];
  facts: Fact[];
  prospects: Prospect[];
  proposals: Proposal[];
  touches: Touch[];
  targets: Target[];
  goals: Goal[];
  planEntries: PlanEntry[];
  followUps: FollowUp[];
  ledgerBlocks: LedgerBlock[];
  shortenedBlocks: LedgerBlock[];
  emptiedBlockIds: string[];
  replaced: Omit<ReplacedSales, 'importId'>[];
};

/** A birthday of somebody whom the import has just brought, or found. */
export type PlannedBirthday = { personId: string } & DayOfYear;

/** What an import would do. The counts are lines of the file; each line counts once. */
export type ImportPlan = {
  added: number;
  updated: number;
  unchanged: number;
  /** What becomes of each line, while lines may still bring a record of another kind. */
  outcomes?: Outcomes;
  refused: Refusal[];
  /** Names that are not in the book, and what becomes of them. */
  names?: OpenName[];
  notes?: Note[];
  /** What the sales of the file add up to. */
  sum?: SalesSum;
  /** How many lines of the book vanish: the file has them as cancelled, or holds all sales of its days and not these. */
  vanished?: number;
  /** The book has other sales of the days of the file; `isReplaced`: they give way. */
  overlap?: { from: Day; to: Day; lines: number; isReplaced: boolean };
  /** What becomes of documents that the book has, with the names of their accounts by id. */
  changes?: Differences & { names: Record<string, string> };
  /** Whose birthdays the file says: none of the records, as they belong under lock. */
  birthdays?: readonly PlannedBirthday[];
  /** Lines of sales that are refused, by reason. */
  leftOut?: LeftOut[];
  records: ImportRecords;
};

/** Returns the records of an import that changes nothing. */
export function noRecords(): ImportRecords {
  return {
    ...{ accounts: [], people: [], facts: [], prospects: [], proposals: [], touches: [], targets: [] },
    ...{ goals: [], planEntries: [], followUps: [] },
    ...{ ledgerBlocks: [], shortenedBlocks: [], emptiedBlockIds: [], replaced: [] },
  };
}

/** Returns the accounts of both lists, those of the later in place of those of the earlier. */
export const withLater = (before: readonly Account[], after: readonly Account[]): Account[] => [
  ...new Map([...before, ...after].map((account) => [account.id, account])).values(),
];
