import type { PagePerson, PageSubject } from '../records/page-subject';
import { exactAddress, readAddress } from './address';
import { asciiHost } from './ascii-host';
import { isOwnAddress, type Self } from './colleagues';
import { isEquipment } from './equipment';
import { isLookAlikeAddress, isLookAlikeHost, isLookAlikeName } from './look-alike';
import { machineOf } from './machine';

/** Somebody whom a page names, but for the user. */
export interface Named {
  person: PagePerson;
  /** Letter by letter; null where only a name is given. */
  email: string | null;
  host: string | null;
  isColleague: boolean;
  /** Made of letters from different scripts: it names nobody. */
  isLookAlike: boolean;
}

/**
 * Returns everybody that the page names with a name or a readable address, but for the user, and for what mail servers and
 * calendars send: they name nobody. Nor do rooms, things and lines among a meeting's guests.
 */
export function namedPeople(subject: PageSubject, self: Self): Named[] {
  return subject.people.flatMap((given) => {
    const email = exactAddress(given.email ?? '');
    const machine = machineOf(given);
    if (machine && machine !== 'program') return [];
    if (given.role === 'guest' && isEquipment(given)) return [];
    const host = readAddress(given.email ?? '')?.host ?? null;
    if (email ? isOwnAddress(email, self) : !given.name?.trim()) return [];
    const { email: _unreadable, ...nameOnly } = given;
    const isColleague = host !== null && self.hosts.includes(host);
    return [
      {
        person: email ? given : nameOnly,
        email,
        host,
        isColleague,
        isLookAlike: isLookAlikeAddress(given.email ?? ''),
      },
    ];
  });
}

/** Returns the people on a page without the user and the user's colleagues; an unreadable address is left away. */
export function outsiders(subject: PageSubject, self: Self): PagePerson[] {
  return namedPeople(subject, self).flatMap(({ person, isColleague }) => (isColleague ? [] : [person]));
}

/**
 * Returns the page's company, unless it is the user's own; without its name and domain where they are made to be taken for
 * others.
 */
export function foreignCompany({ company }: PageSubject, self: Self): { name?: string; domain?: string } | null {
  const domain = asciiHost(company?.domain ?? '');
  const name = company?.name?.trim();
  if (domain ? self.hosts.includes(domain) : !name) return null;
  if (isLookAlikeHost(company?.domain ?? '') || isLookAlikeName(name ?? '')) return {};
  return { ...(domain && { domain }), ...(name && { name }) };
}

/** Says whether somebody plays the first part on a page: they wrote the mail, or the record is theirs. */
export const isWriter = ({ role }: PagePerson) => role === 'from' || role === 'contact';

/** Returns the outsiders who wrote; where none did, all outsiders that the page names. */
export function askedAbout(subject: PageSubject, self: Self): Named[] {
  const strangers = namedPeople(subject, self).filter(({ isColleague }) => !isColleague);
  const writers = strangers.filter(({ person }) => isWriter(person));
  return (writers.length > 0 ? writers : strangers).filter(({ isLookAlike }) => !isLookAlike);
}
