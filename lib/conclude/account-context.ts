import type { BookFigures, Standing } from '../domain/book/standing';
import type { Holiday } from '../domain/calendar/holidays';
import type { Birthday } from '../domain/care/occasions';
import type { Account } from '../domain/records/account';
import type { Binding } from '../domain/records/binding';
import type { Contract } from '../domain/records/contract';
import type { Delivery } from '../domain/records/delivery';
import type { Dismissal } from '../domain/records/dismissal';
import type { Evaluation } from '../domain/records/evaluation';
import type { Fact } from '../domain/records/fact';
import type { FollowUp } from '../domain/records/follow-up';
import type { Person } from '../domain/records/person';
import type { PortfolioScores } from '../domain/records/portfolio-scores';
import type { OurPromise } from '../domain/records/promise';
import type { Proposal } from '../domain/records/proposal';
import type { Prospect } from '../domain/records/prospect';
import type { Receivable } from '../domain/records/receivable';
import type { RelationshipHours } from '../domain/records/relationship-hours';
import type { Review } from '../domain/records/review';
import type { Survey } from '../domain/records/survey';
import type { Tender } from '../domain/records/tender';
import type { Touch } from '../domain/records/touch';
import type { WalletEntry } from '../domain/records/wallet-entry';
import type { WinBack } from '../domain/records/win-back';
import type { Settings } from '../domain/settings';

/** Everything on record about one account: what is said of it anywhere is concluded from this. */
export interface AccountContext {
  account: Account;
  /** The top of its group, where it has a parent. */
  group?: Account | undefined;
  standing?: Standing | undefined;
  people: Person[];
  /** The newest first; where one account alone is read, its latest 200. */
  touches: Touch[];
  /** Open ones only, the earliest due first, and of one day the earliest entered. */
  followUps: FollowUp[];
  proposals: Proposal[];
  promises: OurPromise[];
  /** The dossier. */
  facts: Fact[];
  bindings: Binding[];
  contracts: Contract[];
  deliveries: Delivery[];
  dismissals: Dismissal[];
  evaluations: Evaluation[];
  portfolioScores: PortfolioScores[];
  /** Flagged as a potential key account by a rep, decided ones as well. */
  prospects: Prospect[];
  receivables: Receivable[];
  relationshipHours: RelationshipHours[];
  reviews: Review[];
  surveys: Survey[];
  tenders: Tender[];
  walletEntries: WalletEntry[];
  winBacks: WinBack[];
  /** From the locked store of personal details, so empty while it is locked. */
  birthdays: Birthday[];
  /** As the rules go by them: public holidays are days off. */
  settings: Settings;
  /** Public holidays of the countries in use. */
  holidays: Holiday[];
  figures?: BookFigures | undefined;
}
