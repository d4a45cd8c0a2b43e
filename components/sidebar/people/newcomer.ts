import { addressKey } from '../../../lib/domain/identify/address';
import { isRoleAddress } from '../../../lib/domain/identify/role-address';
import { forwardedPeople } from '../../../lib/domain/mail/forwarded-people';
import { readSignature } from '../../../lib/domain/mail/signature';
import type { PagePerson, PageSubject } from '../../../lib/domain/records/page-subject';
import { nameOf } from '../name-of';

/** A page as far as newcomers are read from it. */
export interface NamingPage {
  subject: PageSubject;
  self: readonly string[];
  message?: string | undefined;
}

/** What can be said of somebody before they are in the book, by the fields of a person; '' where it is not known. */
type NewcomerDraft = Record<'name' | 'title' | 'phones', string>;

/** What is offered of somebody who may be added, and which fields of it come from their signature. */
export interface Newcomer {
  draft: NewcomerDraft;
  fromSignature: readonly string[];
}

/** Returns what to offer of somebody on a page: what the page says, filled up from the signature of who wrote the open mail. */
export function newcomerOf(person: PagePerson, { subject, message }: NamingPage): Newcomer {
  const isWriter = person.role === 'from' && subject.people[0]?.email === person.email;
  const signed = isWriter && message ? readSignature(message, person) : {};
  const isShared = isRoleAddress(person.email ?? '');
  // A shared mailbox's name is nobody's; "Ágnes" alone is less than what she signs with.
  const named = isShared ? '' : nameOf(person);
  const isNameSigned = signed.name !== undefined && !/\S \S/.test(person.name?.trim() ?? '');
  return {
    draft: {
      name: (isNameSigned && signed.name) || named,
      title: person.title ?? signed.title ?? '',
      phones: person.phone ?? signed.phone ?? '',
    },
    fromSignature: [
      ...(isNameSigned ? ['name'] : []),
      ...(signed.title && !person.title ? ['title'] : []),
      ...(signed.phone && !person.phone ? ['phones'] : []),
    ],
  };
}

/** Returns who wrote the mails that the open one forwards, but for whom the page names anyway. */
export function forwardedOn({ subject, message }: NamingPage): PagePerson[] {
  const named = new Set(subject.people.map(({ email }) => addressKey(email ?? '')));
  return forwardedPeople(message ?? '')
    .filter(({ email }) => !named.has(addressKey(email)))
    .map((one) => ({ ...one, role: 'contact' }));
}
