import type { LedgerBlock } from '../records/ledger';
import type { BookCustomers } from './book-customers';
import type { BookMembers } from './book-members';
import type { BookOrderDays } from './book-order-days';
import type { LeftOutByCustomer } from './book-rates';
import type { BookSettings } from './book-settings';
import type { BookSums } from './book-sums';
import type { GroupMember } from './customer-of';
import type { PastOf } from './past';
import type { BookFigures } from './standing';

/** The whole book as it lies in the database. */
export interface Book {
  blocks: readonly LedgerBlock[];
  accounts: readonly GroupMember[];
  today: Temporal.PlainDate;
  settings: BookSettings;
  /** Called with the part that is done, 0-1. */
  onProgress?: (done: number) => void;
}

/** Everything found in the columns, before it is told apart into rows. */
export interface ComputedBook {
  members: BookMembers;
  sums: BookSums;
  orderDays: BookOrderDays;
  customers: BookCustomers;
  figures: BookFigures;
  /** Computes the closed periods, which takes longer than all else, and gives a customer's history by its place. */
  past(): PastOf;
  leftOut: LeftOutByCustomer;
}
