import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import type { Standing } from '../domain/book/standing';
import type { KeptDraft } from '../domain/keeping/kept-draft';
import type { TrashEntry } from '../domain/keeping/trash';
import type { Account } from '../domain/records/account';
import type { Binding } from '../domain/records/binding';
import { kinds, RECORD_KINDS, type RecordKind, type RecordOf } from '../domain/records/kinds';
import type { LedgerBlock } from '../domain/records/ledger';
import type { Person } from '../domain/records/person';
import type { Shared } from '../team/merge';
import type { Time } from '../team/stamp';
import { TELL_OF_KEYS } from './tell-of-keys';

/** An account with the keys under which its names are looked up. */
export type AccountRow = Account & { nameKeys: string[] };
/** A person with the keys under which their addresses and their name are looked up. */
export type PersonRow = Person & { addressKeys: string[]; nameKeys: string[] };
/** Settings, the book's figures, the schema's epoch: one value a key. */
type MetaRow = { key: string; value: unknown };

/** What somebody wrote to a record of a book that is shared, and has still to be sent. */
export interface OutboxRow {
  seq: number;
  table: string;
  id: string;
  time: Time;
  /** The fields that were written; left out where the record came, or went. */
  fields?: readonly string[];
  isGone?: true;
  /** It was written to erase somebody for good. */
  isErased?: true;
}

/** A record as the team has it, as far as this device knows. */
export interface TeamRecord {
  key: string;
  state: Shared;
  /** How often it has changed here. */
  turn: number;
  /** Stands where the team does not know it as it is here. */
  unsent?: 1;
  /** The document that it stands in, once it has been sent or received. */
  doc?: string;
  /** The revisions at the ends of that document which this device has heard of, and those of them that are in `state` and stand. */
  known?: readonly string[] | undefined;
  standing?: readonly string[] | undefined;
  /** Of a part of an import: what its row was made of; none where there is no row. */
  made?: string;
  /** Pieces of it that hold words of somebody who was erased: they go from the server, too. */
  past?: readonly string[] | undefined;
  /** The pack that it stands in; none where it stands alone. As it was read, and kept nowhere. */
  pack?: number;
}

/** Records of a team that came together, with all else that was known of them, as one row: as JSON, with their keys and documents. */
export interface TeamPack {
  number: number;
  keys: readonly string[];
  docs: readonly string[];
  records: string;
}

/** The records that stand in the book as they are, by their id. */
type PlainTables = {
  [Kind in Exclude<RecordKind, 'accounts' | 'people' | 'bindings'>]: EntityTable<RecordOf<Kind>, 'id'>;
};

export interface Book extends Dexie, PlainTables {
  accounts: EntityTable<AccountRow, 'id'>;
  people: EntityTable<PersonRow, 'id'>;
  bindings: Table<Binding, string>;
  ledgerBlocks: EntityTable<LedgerBlock, 'id'>;
  standings: Table<Standing, string>;
  meta: Table<MetaRow, string>;
  trash: EntityTable<TrashEntry, 'id'>;
  drafts: EntityTable<KeptDraft, 'id'>;
  outbox: EntityTable<OutboxRow, 'seq'>;
  teamRecords: Table<TeamRecord, string>;
  teamPacks: EntityTable<TeamPack, 'number'>;
}

/** What stands in the book beside its records: sales in columns, what is computed of them, and values by key. */
const OTHERS = { ledgerBlocks: 'id, to', standings: 'accountId', meta: 'key' } as const;

/** Stands beside the book, in no backup, and a restored one leaves it alone: what was deleted, what is still being typed, what a team knows. */
const BESIDE: Record<number, Record<string, string>> = {
  5: { trash: 'id, at' },
  7: { drafts: 'id, at' },
  8: { outbox: '++seq', teamRecords: 'key, doc, unsent' },
  9: { teamPacks: '++number, *keys, *docs' },
};

/** Every table of the book. */
export const TABLES = [...RECORD_KINDS, ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[])];

/** Stands in `meta` as long as accounts and people carry the name keys of an older version. */
export const STALE_NAME_KEYS = 'staleNameKeys';

/** Stands in `meta` of a book that an older version began: the moment up to which that one cut domains to what was registered. */
export const CUT_BEFORE = 'cutBefore';

/** Stands in `meta`: which book this is, how often it was written, what it holds. */
export const BOOK_MARK = 'book';

/** Stands in `meta`: when the whole book was last looked at for rows that break its rules. */
export const LOOKED = 'looked';

/** Stands in `meta`: how often somebody was erased for good, which ends whatever could be undone until then. */
export const ERASURES = 'erasures';

/** Stands in `meta`: how files were read that the user has had a hand in. */
export const MAPPINGS = 'mappings';

/** Stands in `meta`: how the user looks at the list of accounts, by names of their own. */
export const ACCOUNT_VIEWS = 'accountViews';

/** Stands in `meta` of a device: by what the list of accounts is sorted where its address asks for no view. */
export const ACCOUNT_ORDER = 'accountOrder';

/** Stands in `meta`: what the programme promises and asks for, in the user's words. */
export const PROGRAMME_TEXTS = 'programmeTexts';

/** Stands in `meta`: what is known of our key account managers beside their accounts. */
export const KAM_PROFILES = 'kamProfiles';

/** Stands in `meta` of a device on which only one's own is shown. */
export const WHOSE = 'whose';

/** Stands in `meta`: the month of the last letter that was opened. */
export const LETTER_READ = 'letterRead';

/** Stand in `meta` where the book is shared: with whom, the time of the last write, and what is on its way. */
export const TEAM = 'team';
export const TEAM_CLOCK = 'teamClock';
export const TEAM_SENDING = 'teamSending';

/** What `meta` says of this database and not of the user's records: it stands in no backup. */
export const OF_DATABASE: readonly string[] = [
  'schemaEpoch',
  BOOK_MARK,
  LOOKED,
  MAPPINGS,
  ERASURES,
  WHOSE,
  ACCOUNT_ORDER,
  TEAM,
  TEAM_CLOCK,
  TEAM_SENDING,
];

/** What a version does to the rows of the one before. */
const UPGRADES: Record<number, (tx: Transaction) => Promise<unknown>> = {
  // Names agree in more spellings than before. The table that this needs is too long for here, and a background script
  // can load nothing later: `refreshNameKeys` makes the keys anew.
  3: (tx) => tx.table('meta').put({ key: STALE_NAME_KEYS, value: true }),
  // People are found by their names, too; and domains stand as they were given.
  6: (tx) =>
    tx.table('meta').bulkPut([
      { key: STALE_NAME_KEYS, value: true },
      { key: CUT_BEFORE, value: new Date().toISOString() },
    ]),
  // Words that were written as one are folded each by itself.
  7: (tx) => tx.table('meta').put({ key: STALE_NAME_KEYS, value: true }),
};

/** The version of the book: code older than the data refuses to write. Raised by a new kind of record and by an upgrade. */
export const SCHEMA_EPOCH = Math.max(
  ...Object.values(kinds).map(({ since }) => since),
  ...Object.keys(UPGRADES).map(Number),
  ...Object.keys(BESIDE).map(Number),
);

/** Returns the tables that came in a version. */
function tablesSince(version: number): Record<string, string> {
  const came = RECORD_KINDS.filter((kind) => kinds[kind].since === version);
  return {
    ...Object.fromEntries(came.map((kind) => [kind, kinds[kind].index])),
    ...(version === 1 && OTHERS),
    ...BESIDE[version],
  };
}

/** Opens a book. Strict durability for the user's own words; relaxed where a file can be imported again. */
export function openBook(durability: 'strict' | 'relaxed' = 'strict', name = 'keyside'): Book {
  const book = new Dexie(name, { chromeTransactionDurability: durability }) as Book;
  for (let version = 1; version <= SCHEMA_EPOCH; version += 1) {
    book
      .version(version)
      .stores(tablesSince(version))
      .upgrade(async (tx) => {
        await UPGRADES[version]?.(tx);
        await tx.table('meta').put({ key: 'schemaEpoch', value: version });
      });
  }
  book.use(TELL_OF_KEYS);
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
