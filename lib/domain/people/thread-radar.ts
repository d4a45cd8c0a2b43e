import { addressKey } from '../identify/address';
import type { Self } from '../identify/colleagues';
import { machineOf } from '../identify/machine';
import { outsiders } from '../identify/named-people';
import { isPersonsOwn } from '../identify/role-address';
import type { PagePerson, PageSubject } from '../records/page-subject';
import type { Person } from '../records/person';
import type { Touch } from '../records/touch';
import { type AsOf, type LastTouch, lastTouch } from './last-touch';

/** The people on the open page against the decision-making group (domain 7). */
export interface ThreadRadar {
  known: { personId: string; role: PagePerson['role']; last: LastTouch }[];
  /** On the page, not in the group, and no program: to be added by a click. A shared mailbox is nobody of the group, but for whom it is the one address. */
  strangers: PagePerson[];
  /** In the group, not on the page. */
  absent: { personId: string; last: LastTouch }[];
}

/** Returns who of the page is in the group, who is new, and who of the group is not on it, with days since their last touch. */
export function threadRadar(
  subject: PageSubject,
  people: readonly Person[],
  touches: readonly Touch[],
  asOf: AsOf,
  self: Self,
): ThreadRadar {
  const onPage = new Map<string, PagePerson['role']>();
  const keyOf = new Map(
    people.flatMap((person) =>
      person.emails
        .filter((email) => isPersonsOwn(email, person))
        .map((email) => [addressKey(email), person.id] as const),
    ),
  );
  for (const { email, role } of subject.people) {
    const personId = email && keyOf.get(addressKey(email));
    if (personId && !onPage.has(personId)) onPage.set(personId, role);
  }
  const strangers = outsiders(subject, self).filter(
    (one) => one.email && !keyOf.has(addressKey(one.email)) && !machineOf(one),
  );
  return {
    known: [...onPage].map(([personId, role]) => ({ personId, role, last: lastTouch(personId, touches, asOf) })),
    strangers: [...new Map(strangers.map((one) => [addressKey(one.email ?? ''), one])).values()],
    absent: people
      .filter(({ id, placeholder }) => !placeholder && !onPage.has(id))
      .map(({ id }) => ({ personId: id, last: lastTouch(id, touches, asOf) })),
  };
}
