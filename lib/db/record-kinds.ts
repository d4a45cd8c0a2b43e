import type * as z from 'zod/mini';
import { Contract } from '../domain/contract';
import { Delivery } from '../domain/delivery';
import { Dismissal } from '../domain/dismissal';
import { Evaluation } from '../domain/evaluation';
import { PortfolioScores } from '../domain/portfolio-scores';
import { OurPromise } from '../domain/promise';
import { Prospect } from '../domain/prospect';
import { Receivable } from '../domain/receivable';
import { RelationshipHours } from '../domain/relationship-hours';
import { Review } from '../domain/review';
import { Survey } from '../domain/survey';
import { Tender } from '../domain/tender';
import { WalletEntry } from '../domain/wallet-entry';
import { WinBack } from '../domain/win-back';

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
