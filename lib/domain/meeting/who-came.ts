import { addressKey } from '../identify/address';
import { hasDeclined } from '../identify/guest-state';
import type { PageSubject } from '../records/page-subject';
import type { Person } from '../records/person';
import { personNameKey } from '../words/person-name-key';

/**
 * Returns those of an account's people who were to come to a meeting, in the page's order: by their address or, where the
 * calendar gives none, by their whole name, as long as only one of them bears it. Never who declined.
 */
export function whoCame({ people: guests }: Pick<PageSubject, 'people'>, people: readonly Person[]): Person[] {
  const found = guests.flatMap((guest) => {
    if (hasDeclined(guest)) return [];
    const { email } = guest;
    if (email) return people.filter(({ emails }) => emails.some((own) => addressKey(own) === addressKey(email)));
    const name = personNameKey(guest.name ?? '');
    const named = name === null ? [] : people.filter((one) => personNameKey(one.name) === name);
    return named.length === 1 ? named : [];
  });
  return [...new Set(found)];
}
