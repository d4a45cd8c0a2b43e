import { addressKey } from '../identify/address';
import { isPersonsOwn } from '../identify/role-address';
import type { PagePerson } from '../records/page-subject';
import type { Person } from '../records/person';

/**
 * Returns who of those named on a page takes part in what it shows: who wrote the open mail, or whom the user's own is addressed to;
 * of a record or a meeting all of them. Whoever gets a copy is only told of it: nothing was said to them.
 */
function partsOf(seen: readonly PagePerson[]): PagePerson[] {
  const [first] = seen;
  if (first?.role === 'from') return [first];
  return seen.filter(({ role }) => (first?.role === 'to' ? role === 'to' : role !== 'cc'));
}

/** Returns those of an account's people who take part in what the open page shows, in its order, by an address of their own. */
export function tookPart(seen: readonly PagePerson[], people: readonly Person[]): Person[] {
  const ofAddress = ({ email = '' }: PagePerson) =>
    people.filter(
      (person) =>
        !person.placeholder &&
        isPersonsOwn(email, person) &&
        person.emails.some((own) => addressKey(own) === addressKey(email)),
    );
  return [...new Set(partsOf(seen).flatMap(ofAddress))];
}
