import type { Day } from '../records/day';
import type { BuyingRole } from '../records/decision-making-group';
import type { Person } from '../records/person';

/** So many accounts are kept of those that somebody has left. */
const FORMER = 20;

/**
 * Returns a person as they stand at another account from `today` on; as they are where that is theirs. The one they leave stays in
 * their history. What they were in its decision-making group stays behind; what they work in and who of us knows them goes along.
 */
export function movedTo(person: Person, accountId: string, today: Day): Person {
  if (accountId === person.accountId) return person;
  const { function: job, knownBy } = person.group;
  return {
    ...person,
    accountId,
    group: { roles: [], knownBy, ...(job && { function: job }) },
    formerAccounts: [{ accountId: person.accountId, until: today }, ...person.formerAccounts].slice(0, FORMER),
  };
}

/** Without whom a decision cannot be won. */
const MISSED: readonly BuyingRole[] = ['economic buyer', 'decision maker', 'champion'];

/** Returns which roles an account lacks once somebody has left it. */
export const rolesLeftBy = ({ group }: Pick<Person, 'group'>): BuyingRole[] =>
  group.roles.filter((role) => MISSED.includes(role));

/** Returns a person as one who reports to nobody. */
export function reportingToNobody<One extends Person>(person: One): One {
  const { reportsToId: _gone, ...group } = person.group;
  return { ...person, group };
}
