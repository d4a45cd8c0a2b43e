import type { Standing } from '../domain/book/standing';
import type { Holiday } from '../domain/calendar/holidays';
import type { Birthday } from '../domain/care/occasions';
import type { Account } from '../domain/records/account';
import type { Contract } from '../domain/records/contract';
import type { Delivery } from '../domain/records/delivery';
import type { Dismissal } from '../domain/records/dismissal';
import type { Fact } from '../domain/records/fact';
import type { FollowUp } from '../domain/records/follow-up';
import type { Person } from '../domain/records/person';
import type { OurPromise } from '../domain/records/promise';
import type { Proposal } from '../domain/records/proposal';
import type { Prospect } from '../domain/records/prospect';
import type { Receivable } from '../domain/records/receivable';
import type { Review } from '../domain/records/review';
import type { Survey } from '../domain/records/survey';
import type { Tender } from '../domain/records/tender';
import type { Touch } from '../domain/records/touch';
import type { WinBack } from '../domain/records/win-back';

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
