import type * as z from 'zod/mini';
import { Account } from './account';
import { Binding } from './binding';
import { Contract } from './contract';
import { Delivery } from './delivery';
import { Dismissal } from './dismissal';
import { Evaluation } from './evaluation';
import { Fact } from './fact';
import { FollowUp } from './follow-up';
import { GoodsReturn } from './goods-return';
import { Person } from './person';
import { PortfolioScores } from './portfolio-scores';
import { OurPromise } from './promise';
import { Proposal } from './proposal';
import { Prospect } from './prospect';
import { Receivable } from './receivable';
import { RelationshipHours } from './relationship-hours';
import { Review } from './review';
import { Rivalry } from './rivalry';
import { SealedDetail } from './sealed-detail';
import { Survey } from './survey';
import { Tender } from './tender';
import { Touch } from './touch';
import { WalletEntry } from './wallet-entry';
import { WinBack } from './win-back';

/** How the book keeps the records of one kind. All of them are in a backup. */
interface Kind {
  schema: z.ZodMiniType;
  /** The version of the book in which it came. */
  since: number;
  /** The key, then what records are looked up by, as Dexie writes it. */
  index: string;
  /** Each belongs to one account, by `accountId`: it comes and goes with it. */
  ofAccount: boolean;
}

/** Every kind of record, by the name of its table. */
export const kinds = {
  accounts: { schema: Account, since: 1, index: 'id, parentId, *domains, *nameKeys', ofAccount: false },
  people: { schema: Person, since: 1, index: 'id, accountId, *emails, *addressKeys', ofAccount: true },
  touches: { schema: Touch, since: 1, index: 'id, accountId, [accountId+at]', ofAccount: true },
  followUps: { schema: FollowUp, since: 1, index: 'id, accountId, proposalId, [status+due]', ofAccount: true },
  proposals: { schema: Proposal, since: 1, index: 'id, accountId, status', ofAccount: true },
  promises: { schema: OurPromise, since: 1, index: 'id, accountId, [status+due]', ofAccount: true },
  facts: { schema: Fact, since: 1, index: 'id, accountId', ofAccount: true },
  bindings: { schema: Binding, since: 1, index: 'externalId, accountId', ofAccount: true },
  prospects: { schema: Prospect, since: 1, index: 'id, status, accountId', ofAccount: true },
  contracts: { schema: Contract, since: 2, index: 'id, accountId', ofAccount: true },
  deliveries: { schema: Delivery, since: 2, index: 'id, accountId', ofAccount: true },
  dismissals: { schema: Dismissal, since: 2, index: 'id, accountId', ofAccount: true },
  evaluations: { schema: Evaluation, since: 2, index: 'id, accountId', ofAccount: true },
  portfolioScores: { schema: PortfolioScores, since: 2, index: 'id, accountId', ofAccount: true },
  receivables: { schema: Receivable, since: 2, index: 'id, accountId', ofAccount: true },
  relationshipHours: { schema: RelationshipHours, since: 2, index: 'id, accountId', ofAccount: true },
  reviews: { schema: Review, since: 2, index: 'id, accountId', ofAccount: true },
  rivalries: { schema: Rivalry, since: 2, index: 'id, *accountIds', ofAccount: false },
  surveys: { schema: Survey, since: 2, index: 'id, accountId', ofAccount: true },
  tenders: { schema: Tender, since: 2, index: 'id, accountId', ofAccount: true },
  walletEntries: { schema: WalletEntry, since: 2, index: 'id, accountId', ofAccount: true },
  winBacks: { schema: WinBack, since: 2, index: 'id, accountId', ofAccount: true },
  returns: { schema: GoodsReturn, since: 4, index: 'id, accountId', ofAccount: true },
  personalDetails: { schema: SealedDetail, since: 5, index: 'id, accountId, personId', ofAccount: true },
} as const satisfies Record<string, Kind>;

type Kinds = typeof kinds;
export type RecordKind = keyof Kinds;
export type RecordOf<Name extends RecordKind> = z.infer<Kinds[Name]['schema']>;

/** The kinds of which each record belongs to one account. */
export type KindOfAccount = {
  [Name in RecordKind]: Kinds[Name]['ofAccount'] extends true ? Name : never;
}[RecordKind];

/** The names of all kinds, in the order of their rows. */
export const RECORD_KINDS = Object.keys(kinds) as RecordKind[];

/** Those of which each record belongs to one account. */
export const OF_ACCOUNT = RECORD_KINDS.filter((name): name is KindOfAccount => kinds[name].ofAccount);

/** The kinds that are saved as their form gives them. What is written together with one of the others, its own writer knows. */
export type PlainKind = Exclude<
  RecordKind,
  'accounts' | 'people' | 'touches' | 'followUps' | 'proposals' | 'bindings' | 'rivalries' | 'personalDetails'
>;

/** The records of some kinds, by the names of these. */
export type RecordsOfKinds<Name extends RecordKind> = { [Each in Name]: RecordOf<Each>[] };
