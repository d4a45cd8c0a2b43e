import type * as z from 'zod/mini';
import { Contract } from '../domain/records/contract';
import { Delivery } from '../domain/records/delivery';
import { Dismissal } from '../domain/records/dismissal';
import { Evaluation } from '../domain/records/evaluation';
import { PortfolioScores } from '../domain/records/portfolio-scores';
import { OurPromise } from '../domain/records/promise';
import { Prospect } from '../domain/records/prospect';
import { Receivable } from '../domain/records/receivable';
import { RelationshipHours } from '../domain/records/relationship-hours';
import { Review } from '../domain/records/review';
import { Survey } from '../domain/records/survey';
import { Tender } from '../domain/records/tender';
import { WalletEntry } from '../domain/records/wallet-entry';
import { WinBack } from '../domain/records/win-back';

/** The kinds of record that are kept as they are, with the schema that each must keep. The name is the table's. */
export const recordKinds = {
  contracts: Contract,
  deliveries: Delivery,
  dismissals: Dismissal,
  evaluations: Evaluation,
  portfolioScores: PortfolioScores,
  promises: OurPromise,
  prospects: Prospect,
  receivables: Receivable,
  relationshipHours: RelationshipHours,
  reviews: Review,
  surveys: Survey,
  tenders: Tender,
  walletEntries: WalletEntry,
  winBacks: WinBack,
};
export type RecordKind = keyof typeof recordKinds;
export type RecordOf<Kind extends RecordKind> = z.infer<(typeof recordKinds)[Kind]>;
