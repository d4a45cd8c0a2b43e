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
import { Import } from './import';
import { ImportedRows } from './imported-rows';
import { Merge } from './merge';
import { Person } from './person';
import { Goal } from './plan/goal';
import { PlanEntry } from './plan/plan-entry';
import { Target } from './plan/target';
import { PortfolioScores } from './portfolio-scores';
import { OurPromise } from './promise';
import { Proposal } from './proposal';
import { Prospect } from './prospect';
import { Receivable } from './receivable';
import { RelationshipHours } from './relationship-hours';
import { ReplacedSales } from './replaced-sales';
import { Review } from './review';
import { Rivalry } from './rivalry';
import { SealedDetail } from './sealed-detail';
import { Survey } from './survey';
import { Tender } from './tender';
import { Touch } from './touch';
import { WalletEntry } from './wallet-entry';
import { WinBack } from './win-back';

/**
 * The schema of every kind of record, by the name of its table. Beside `kinds` and not in it, so that a page which reads the book
 * does not load what only writing, restoring and looking for what is broken needs.
 */
export const shapes = {
  accounts: Account,
  people: Person,
  touches: Touch,
  followUps: FollowUp,
  proposals: Proposal,
  promises: OurPromise,
  facts: Fact,
  bindings: Binding,
  prospects: Prospect,
  contracts: Contract,
  deliveries: Delivery,
  dismissals: Dismissal,
  evaluations: Evaluation,
  portfolioScores: PortfolioScores,
  receivables: Receivable,
  relationshipHours: RelationshipHours,
  reviews: Review,
  rivalries: Rivalry,
  surveys: Survey,
  tenders: Tender,
  walletEntries: WalletEntry,
  winBacks: WinBack,
  returns: GoodsReturn,
  personalDetails: SealedDetail,
  imports: Import,
  importedRows: ImportedRows,
  replacedSales: ReplacedSales,
  merges: Merge,
  goals: Goal,
  planEntries: PlanEntry,
  targets: Target,
} as const satisfies Record<string, z.ZodMiniType>;

export type Shapes = typeof shapes;
