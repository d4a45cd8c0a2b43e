import type { BookFigures, Standing } from '../domain/book/standing';
import type { Holiday } from '../domain/calendar/holidays';
import type { Birthday } from '../domain/care/occasions';
import type { Account } from '../domain/records/account';
import type { FollowUp } from '../domain/records/follow-up';
import type { KindOfAccount, RecordsOfKinds } from '../domain/records/kinds';
import type { Prospect } from '../domain/records/prospect';
import type { Review } from '../domain/records/review';
import type { Survey } from '../domain/records/survey';
import type { Touch } from '../domain/records/touch';
import type { Settings } from '../domain/settings';

/** Everything on record about one account, each kind under its own name: what is said of it anywhere is concluded from this. */
export interface AccountContext extends RecordsOfKinds<KindOfAccount> {
  account: Account;
  /** The top of its group, where it has a parent. */
  group?: Account | undefined;
  /** At the top of a group, when the companies below it were reviewed and asked. */
  below?: { reviews: Review[]; surveys: Survey[] } | undefined;
  standing?: Standing | undefined;
  /** The newest first; where one account alone is read, its latest 200. */
  touches: Touch[];
  /** Open ones only, the earliest due first, and of one day the earliest entered. */
  followUps: FollowUp[];
  /** Those done or dropped that advice led to. */
  closed?: FollowUp[];
  /** Flagged as a potential key account by a rep, decided ones as well. */
  prospects: Prospect[];
  /** From the vault of personal details: while that is locked, those that may stand unsealed. */
  birthdays: Birthday[];
  /** As the rules go by them: public holidays are days off. */
  settings: Settings;
  /** Public holidays of the countries in use. */
  holidays: Holiday[];
  figures?: BookFigures | undefined;
}
