import { addressKey } from '../domain/identify/address';
import { type GroupGap, groupGaps } from '../domain/people/group-gaps';
import { type AsOf, type LastTouch, lastTouch } from '../domain/people/last-touch';
import { opponents } from '../domain/people/opponents';
import type { Account } from '../domain/records/account';
import type { PagePerson } from '../domain/records/page-subject';
import type { Person } from '../domain/records/person';
import type { AccountContext } from './account-context';
import { type SeenPage, whoIsOnPage } from './on-page';

/** Somebody of the account, with the days since the last contact each way. */
export interface Member {
  person: Person;
  last: LastTouch;
  isOnPage: boolean;
}

/** A gap in the decision-making group with the people of it. */
export type Gap = GroupGap & {
  /** Whom to turn to. */
  person?: Person;
  /** Those who have the missing role, or who are spoken of. */
  about: Person[];
};

export interface PeopleConclusions {
  /** Named on the page by an address that nobody in the account has; `at` where they are known at another account. */
  strangers: { seen: PagePerson; at?: Account }[];
  /** The account's people who are named on the page, in its order. */
  knownOnPage: Person[];
  /** Everybody at the account: who is on the page first, then who has the most power. */
  members: Member[];
  /** Those of them who are against us, the most powerful first. */
  opponents: Member[];
  gaps: Gap[];
}

/** The people whom a gap speaks of. */
function idsIn({ gap, because }: GroupGap): string[] {
  if (gap === 'single-thread') return because.touched;
  return 'holders' in because ? because.holders.map(({ personId }) => personId) : [];
}

const hasAddress = ({ emails }: Person, email = '') => emails.some((own) => addressKey(own) === addressKey(email));

/** Returns the gaps of an account's decision-making group, each with the people of it (domain 7). */
export function concludeGaps(
  { people, touches, settings }: Pick<AccountContext, 'people' | 'touches' | 'settings'>,
  asOf: AsOf,
): Gap[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return groupGaps(people, touches, asOf, settings).map((gap): Gap => {
    const [person] = named(gap.ask === undefined ? [] : [gap.ask]);
    return { ...gap, about: named(idsIn(gap)), ...(person && { person }) };
  });
}

/** Returns the strangers on the page, the decision-making group and its gaps (domain 7). */
export function concludePeople(context: AccountContext, page: SeenPage | null, asOf: AsOf): PeopleConclusions {
  const { people, touches } = context;
  const onPage = whoIsOnPage(context, page, asOf);

  const members = people
    .map((person) => ({
      person,
      last: lastTouch(person.id, touches, asOf),
      isOnPage: onPage.known.includes(person),
    }))
    .sort(
      (a, b) =>
        Number(b.isOnPage) - Number(a.isOnPage) ||
        Number(a.person.placeholder) - Number(b.person.placeholder) ||
        (b.person.group.power ?? 0) - (a.person.group.power ?? 0) ||
        a.person.name.localeCompare(b.person.name),
    );
  const strangers = onPage.strangers.map((seen) => {
    const at = page?.known.find(({ person }) => hasAddress(person, seen.email))?.account;
    return { seen, ...(at && { at }) };
  });
  const against = opponents(people).flatMap((person) => members.find((member) => member.person === person) ?? []);
  return { strangers, knownOnPage: onPage.known, members, opponents: against, gaps: concludeGaps(context, asOf) };
}
