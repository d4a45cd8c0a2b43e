import type { Person } from '../records/person';

/** As many are named before an answer is written. */
const MOST = 2;

/** Returns who of an account is against us or blocks, at most two: who has the most power first, then who is most against us. */
export function opponents(people: readonly Person[]): Person[] {
  return people
    .filter(({ placeholder, group }) => !placeholder && ((group.support ?? 0) < 0 || group.roles.includes('blocker')))
    .toSorted(
      (a, b) =>
        (b.group.power ?? 0) - (a.group.power ?? 0) ||
        (a.group.support ?? 0) - (b.group.support ?? 0) ||
        a.name.localeCompare(b.name),
    )
    .slice(0, MOST);
}
