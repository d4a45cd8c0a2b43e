import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Standing } from '../domain/book/standing';
import type { Account } from '../domain/records/account';
import type { Binding } from '../domain/records/binding';
import type { Fact } from '../domain/records/fact';
import type { FollowUp } from '../domain/records/follow-up';
import type { LedgerBlock } from '../domain/records/ledger';
import type { Person } from '../domain/records/person';
import type { Proposal } from '../domain/records/proposal';
import type { Rivalry } from '../domain/records/rivalry';
import type { Touch } from '../domain/records/touch';
import type { RecordKind, RecordOf } from './record-kinds';

/** An account with the keys under which its names are looked up. */
export type AccountRow = Account & { nameKeys: string[] };
/** A person with the keys under which their addresses are looked up. */
export type PersonRow = Person & { addressKeys: string[] };
/** Settings, the book's figures, the schema's epoch: one value a key. */
type MetaRow = { key: string; value: unknown };

/** A table for each kind of record, by the record's id. */
type RecordTables = { [Kind in RecordKind]: EntityTable<RecordOf<Kind>, 'id'> };

export interface Book extends Dexie, RecordTables {
  accounts: EntityTable<AccountRow, 'id'>;
  people: EntityTable<PersonRow, 'id'>;
  touches: EntityTable<Touch, 'id'>;
  followUps: EntityTable<FollowUp, 'id'>;
  proposals: EntityTable<Proposal, 'id'>;
  facts: EntityTable<Fact, 'id'>;
  bindings: Table<Binding, string>;
  ledgerBlocks: EntityTable<LedgerBlock, 'id'>;
  standings: Table<Standing, string>;
  rivalries: EntityTable<Rivalry, 'id'>;
  meta: Table<MetaRow, string>;
}

/** The tables whose rows belong to one account each, by `accountId`: they come and go with it. */
export const OF_ACCOUNT = [
  'people',
  'touches',
  'followUps',
  'proposals',
  'promises',
  'facts',
  'bindings',
  'prospects',
  'contracts',
  'deliveries',
  'dismissals',
  'evaluations',
  'portfolioScores',
  'receivables',
  'relationshipHours',
  'reviews',
  'surveys',
  'tenders',
  'walletEntries',
  'winBacks',
] as const;

/** Raised with every version of the schema: code older than the data refuses to write. */
export const SCHEMA_EPOCH = 3;

/** Stands in `meta` as long as accounts carry the name keys of an older version. */
export const STALE_NAME_KEYS = 'staleNameKeys';

/** Opens a book. Strict durability for the user's own words; relaxed where a file can be imported again. */
export function openBook(durability: 'strict' | 'relaxed' = 'strict', name = 'keyside'): Book {
  const book = new Dexie(name, { chromeTransactionDurability: durability }) as Book;
  book.version(1).stores({
    accounts: 'id, parentId, *domains, *nameKeys',
    people: 'id, accountId, *emails, *addressKeys',
    touches: 'id, accountId, [accountId+at]',
    followUps: 'id, accountId, proposalId, [status+due]',
    proposals: 'id, accountId, status',
    promises: 'id, accountId, [status+due]',
    facts: 'id, accountId',
    bindings: 'externalId, accountId',
    ledgerBlocks: 'id, to',
    standings: 'accountId',
    prospects: 'id, status, accountId',
    meta: 'key',
  });
  book
    .version(2)
    .stores({
      contracts: 'id, accountId',
      deliveries: 'id, accountId',
      dismissals: 'id, accountId',
      evaluations: 'id, accountId',
      portfolioScores: 'id, accountId',
      receivables: 'id, accountId',
      relationshipHours: 'id, accountId',
      reviews: 'id, accountId',
      rivalries: 'id, *accountIds',
      surveys: 'id, accountId',
      tenders: 'id, accountId',
      walletEntries: 'id, accountId',
      winBacks: 'id, accountId',
    })
    .upgrade(async (tx) => {
      await tx.table('meta').put({ key: 'schemaEpoch', value: 2 });
    });
  book.version(3).upgrade(async (tx) => {
    // Names agree in more spellings than before. The table that this needs is too long for here, and a background script
    // can load nothing later: `refreshNameKeys` makes the keys anew.
    await tx.table('meta').bulkPut([
      { key: 'schemaEpoch', value: 3 },
      { key: STALE_NAME_KEYS, value: true },
    ]);
  });
  book.on('populate', (tx) => {
    tx.table('meta').add({ key: 'schemaEpoch', value: SCHEMA_EPOCH });
  });
  return book;
}

/** The user's book, shared by sidebar, workspace and background. */
export const book = openBook();

// What was closed by others opens again by itself. What could not be opened, Dexie refuses from then on: the next question
// is to try anew, as the reason may be gone.
book.on('close', () => {
  setTimeout(() => {
    if (book.hasFailed()) book.close({ disableAutoOpen: false });
  });
});
