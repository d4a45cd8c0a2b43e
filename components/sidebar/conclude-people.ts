import type { AccountContext } from '../../lib/db/read/account-context';
import type { KnownPerson } from '../../lib/db/read/page-context';
import type { Account } from '../../lib/domain/account';
import { addressKey } from '../../lib/domain/address';
import { type GroupGap, groupGaps } from '../../lib/domain/group-gaps';
import { type AsOf, type LastTouch, lastTouch } from '../../lib/domain/last-touch';
import type { PagePerson, PageSubject } from '../../lib/domain/page-subject';
import type { Person } from '../../lib/domain/person';
import { threadRadar } from '../../lib/domain/thread-radar';

/** A page that names people, and the user's own addresses on it. */
export interface SeenPage {
  subject: PageSubject;
  self: readonly string[];
  /** Those of them who are in the book, at whichever account. */
  known: readonly KnownPerson[];
}

/** Somebody of the account, with the days since the last contact each way. */
export interface Member {
  person: Person;
  last: LastTouch;
  isOnPage: boolean;
}

/** A gap in the decision-making group with the person to turn to. */
export interface Gap {
  gap: GroupGap;
  ask?: Person;
  /** Those who have the missing role, or who are spoken of. */
  about: Person[];
}

export interface PeopleConclusions {
  /** The account's people who are named on the page, in its order. */
  knownOnPage: Person[];
  /** Named on the page by an address that nobody in the account has; `at` where they are known at another account. */
  strangers: { seen: PagePerson; at?: Account }[];
  /** Everybody at the account: who is on the page first, then who has the most power. */
  members: Member[];
  gaps: Gap[];
}

/** The people whom a gap speaks of. */
function idsIn({ gap, because }: GroupGap): string[] {
  if (gap === 'single-thread') return because.touched;
  return 'holders' in because ? because.holders.map(({ personId }) => personId) : [];
}

const hasAddress = ({ emails }: Person, email = '') => emails.some((own) => addressKey(own) === addressKey(email));

/** Returns the people on the page, the decision-making group and its gaps (domain 7). */
export function concludePeople(context: AccountContext, page: SeenPage | null, asOf: AsOf): PeopleConclusions {
  const { people, touches, settings } = context;
  const byId = new Map(people.map((person) => [person.id, person]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const self = { addresses: [...(page?.self ?? []), ...settings.ownAddresses] };
  const radar = page && threadRadar(page.subject, people, touches, asOf, self);
  const onPage = radar?.known.map(({ personId }) => personId) ?? [];

  const members = people
    .map((person) => ({
      person,
      last: lastTouch(person.id, touches, asOf),
      isOnPage: onPage.includes(person.id),
    }))
    .sort(
      (a, b) =>
        Number(b.isOnPage) - Number(a.isOnPage) ||
        Number(a.person.placeholder) - Number(b.person.placeholder) ||
        (b.person.group.power ?? 0) - (a.person.group.power ?? 0) ||
        a.person.name.localeCompare(b.person.name),
    );
  const gaps = groupGaps(people, touches, asOf, settings).map((gap): Gap => {
    const ask = gap.ask === undefined ? undefined : byId.get(gap.ask);
    return { gap, about: named(idsIn(gap)), ...(ask && { ask }) };
  });
  const strangers = (radar?.strangers ?? []).map((seen) => {
    const at = page?.known.find(({ person }) => hasAddress(person, seen.email))?.account;
    return { seen, ...(at && { at }) };
  });
  return { knownOnPage: named(onPage), strangers, members, gaps };
}
