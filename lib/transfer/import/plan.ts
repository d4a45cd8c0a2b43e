import type { Account } from '../../domain/records/account';
import type { Day, Moment } from '../../domain/records/day';
import type { Fact } from '../../domain/records/fact';
import type { LedgerBlock } from '../../domain/records/ledger';
import type { Person } from '../../domain/records/person';
import type { Prospect } from '../../domain/records/prospect';
import type { DateOrder } from './read-date';
import type { DecimalSign } from './read-number';
import type { Refusal } from './refusal';

/** What the book holds before an import. */
export type BookContents = {
  accounts: readonly Account[];
  people: readonly Person[];
  facts: readonly Fact[];
  ledgerBlocks: readonly LedgerBlock[];
  prospects: readonly Prospect[];
};

/** What a plan needs besides file and book; `dates` and `decimal` are known from the file or from the user's answer. */
export type PlanSettings = {
  today: Day;
  now: Moment;
  newId: () => string;
  dates?: DateOrder | undefined;
  decimal?: DecimalSign | undefined;
  /** Called now and then with the part that is done, 0-1. */
  onProgress?: ((share: number) => void) | undefined;
};

/** The records to put into the book, and the ledger blocks that give way to `ledgerBlocks`. */
export type ImportRecords = {
  accounts: Account[];
  people: Person[];
  facts: Fact[];
  prospects: Prospect[];
  ledgerBlocks: LedgerBlock[];
  replacedBlockIds: string[];
};

/** What an import would do. The counts are lines of the file; each line counts once. */
export type ImportPlan = {
  added: number;
  updated: number;
  unchanged: number;
  refused: Refusal[];
  records: ImportRecords;
};

/** Returns the records of an import that changes nothing. */
export function noRecords(): ImportRecords {
  return { accounts: [], people: [], facts: [], prospects: [], ledgerBlocks: [], replacedBlockIds: [] };
}
