import type { Self } from '../domain/identify/colleagues';
import type { AsOf } from '../domain/people/last-touch';
import { threadRadar } from '../domain/people/thread-radar';
import type { Account } from '../domain/records/account';
import type { Day } from '../domain/records/day';
import type { PagePerson, PageSubject } from '../domain/records/page-subject';
import type { Person } from '../domain/records/person';
import type { AccountContext } from './account-context';

/** Somebody of the book and where they are. */
export interface KnownPerson {
  person: Person;
  account: Account;
  /** The account they came from, and their last day there. */
  formerly?: { account: Account; until: Day };
}

/** A page that names people, and the user's own addresses on it. */
export interface SeenPage {
  subject: PageSubject;
  self: readonly string[];
  /** The user and the user's company on it. */
  own: Self;
  /** Those of them who are in the book, at whichever account. */
  known: readonly KnownPerson[];
  /** The text of the open message. */
  message?: string | undefined;
}

/** Returns who of the page belongs to the account, in the page's order, and who is no one of theirs (domain 7). */
export function whoIsOnPage(
  { people, touches }: Pick<AccountContext, 'people' | 'touches'>,
  page: SeenPage | null,
  asOf: AsOf,
): { known: Person[]; strangers: PagePerson[] } {
  if (!page) return { known: [], strangers: [] };
  const { known, strangers } = threadRadar(page.subject, people, touches, asOf, page.own);
  return { known: known.flatMap(({ personId }) => people.find(({ id }) => id === personId) ?? []), strangers };
}
