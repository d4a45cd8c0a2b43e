import type { Account } from '../domain/account';
import type { Contract } from '../domain/contract';
import type { Delivery } from '../domain/delivery';
import type { Dismissal } from '../domain/dismissal';
import type { Fact } from '../domain/fact';
import type { FollowUp } from '../domain/follow-up';
import type { Holiday } from '../domain/holidays';
import type { Birthday } from '../domain/occasions';
import type { Person } from '../domain/person';
import type { OurPromise } from '../domain/promise';
import type { Proposal } from '../domain/proposal';
import type { Prospect } from '../domain/prospect';
import type { Receivable } from '../domain/receivable';
import type { Review } from '../domain/review';
import type { Standing } from '../domain/standing';
import type { Survey } from '../domain/survey';
import type { Tender } from '../domain/tender';
import type { Touch } from '../domain/touch';
import type { WinBack } from '../domain/win-back';

/** Everything on record about one account. */
export interface AccountRecords {
  account: Account;
  standing?: Standing | undefined;
  people: readonly Person[];
  touches: readonly Touch[];
  followUps: readonly FollowUp[];
  proposals: readonly Proposal[];
  promises: readonly OurPromise[];
  /** The dossier. */
  facts: readonly Fact[];
  contracts: readonly Contract[];
  tenders: readonly Tender[];
  receivables: readonly Receivable[];
  deliveries: readonly Delivery[];
  reviews: readonly Review[];
  surveys: readonly Survey[];
  winBacks: readonly WinBack[];
  /** Flagged as a potential key account by a rep, decided ones as well. */
  prospects: readonly Prospect[];
  dismissals: readonly Dismissal[];
  /** From the locked store of personal details, so empty while it is locked. */
  birthdays: readonly Birthday[];
  /** Public holidays, of the countries in use at least. */
  holidays: readonly Holiday[];
}
