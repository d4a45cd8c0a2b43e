import type * as z from 'zod/mini';
import type { Shapes } from './shapes';

/** How the book keeps the records of one kind. All of them are in a backup. */
interface Kind {
  /** The version of the book in which it came. */
  since: number;
  /** The key, then what records are looked up by, as Dexie writes it. */
  index: string;
  /** Each belongs to one account, by `accountId`: it comes and goes with it. */
  ofAccount: boolean;
}

/** Every kind of record, by the name of its table. */
export const kinds = {
  accounts: { since: 1, index: 'id, parentId, *domains, *nameKeys', ofAccount: false },
  people: { since: 1, index: 'id, accountId, *emails, *addressKeys, *nameKeys', ofAccount: true },
  touches: { since: 1, index: 'id, accountId, [accountId+at]', ofAccount: true },
  followUps: { since: 1, index: 'id, accountId, proposalId, [status+due]', ofAccount: true },
  proposals: { since: 1, index: 'id, accountId, status', ofAccount: true },
  promises: { since: 1, index: 'id, accountId, [status+due]', ofAccount: true },
  facts: { since: 1, index: 'id, accountId', ofAccount: true },
  bindings: { since: 1, index: 'externalId, accountId', ofAccount: true },
  prospects: { since: 1, index: 'id, status, accountId', ofAccount: true },
  contracts: { since: 2, index: 'id, accountId', ofAccount: true },
  deliveries: { since: 2, index: 'id, accountId', ofAccount: true },
  dismissals: { since: 2, index: 'id, accountId', ofAccount: true },
  evaluations: { since: 2, index: 'id, accountId', ofAccount: true },
  portfolioScores: { since: 2, index: 'id, accountId', ofAccount: true },
  receivables: { since: 2, index: 'id, accountId', ofAccount: true },
  relationshipHours: { since: 2, index: 'id, accountId', ofAccount: true },
  reviews: { since: 2, index: 'id, accountId', ofAccount: true },
  rivalries: { since: 2, index: 'id, *accountIds', ofAccount: false },
  surveys: { since: 2, index: 'id, accountId', ofAccount: true },
  tenders: { since: 2, index: 'id, accountId', ofAccount: true },
  walletEntries: { since: 2, index: 'id, accountId', ofAccount: true },
  winBacks: { since: 2, index: 'id, accountId', ofAccount: true },
  returns: { since: 4, index: 'id, accountId', ofAccount: true },
  personalDetails: { since: 5, index: 'id, accountId, personId', ofAccount: true },
  imports: { since: 7, index: 'id, number', ofAccount: false },
  importedRows: { since: 7, index: 'id, importId', ofAccount: false },
  replacedSales: { since: 7, index: 'id, importId', ofAccount: false },
  merges: { since: 7, index: 'id, accountId', ofAccount: true },
  goals: { since: 8, index: 'id, accountId', ofAccount: true },
  planEntries: { since: 8, index: 'id, accountId', ofAccount: true },
  targets: { since: 8, index: 'id, accountId, year', ofAccount: true },
} as const satisfies Record<keyof Shapes, Kind>;

type Kinds = typeof kinds;
export type RecordKind = keyof Kinds;
export type RecordOf<Name extends RecordKind> = z.infer<Shapes[Name]>;

/** The kinds of which each record belongs to one account. */
export type KindOfAccount = {
  [Name in RecordKind]: Kinds[Name]['ofAccount'] extends true ? Name : never;
}[RecordKind];

/** The names of all kinds, in the order of their rows. */
export const RECORD_KINDS = Object.keys(kinds) as RecordKind[];

/** Those of which each record belongs to one account. */
export const OF_ACCOUNT = RECORD_KINDS.filter((name): name is KindOfAccount => kinds[name].ofAccount);

/** The kinds that say what an import wrote: they hang on nothing, and hold nothing. */
export const OF_IMPORTS = ['imports', 'importedRows', 'replacedSales'] as const;

/** The kinds that are saved as their form gives them. What is written together with one of the others, its own writer knows. */
export type PlainKind = Exclude<
  RecordKind,
  | 'accounts'
  | 'people'
  | 'touches'
  | 'followUps'
  | 'proposals'
  | 'bindings'
  | 'rivalries'
  | 'personalDetails'
  | 'merges'
  | 'targets'
  | (typeof OF_IMPORTS)[number]
>;

/** The records of some kinds, by the names of these. */
export type RecordsOfKinds<Name extends RecordKind> = { [Each in Name]: RecordOf<Each>[] };
