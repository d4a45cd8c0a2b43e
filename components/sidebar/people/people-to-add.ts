import { isRoleAddress } from '../../../lib/domain/identify/role-address';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import { type NamingPage, type Newcomer, newcomerOf } from './newcomer';

/** Somebody who may be taken in together with their account. */
export interface PersonToAdd extends Newcomer {
  email: string;
  isIn: boolean;
  isForwarded: boolean;
  /** More than a name is offered. */
  isMoreKnown: boolean;
}

/** Returns those of a page whom a new account may take in, the first one ticked; a shared mailbox is no person. */
export function peopleToAdd(
  people: readonly PagePerson[],
  further: readonly PagePerson[],
  page: NamingPage,
): PersonToAdd[] {
  const first = people.find(({ email }) => email && !isRoleAddress(email));
  return [...people, ...further].flatMap((person) => {
    const { email } = person;
    if (!email || isRoleAddress(email)) return [];
    const newcomer = newcomerOf(person, page);
    const { draft, fromSignature } = newcomer;
    const isMoreKnown = draft.title !== '' || draft.phone !== '' || fromSignature.length > 0;
    return { ...newcomer, email, isIn: person === first, isForwarded: further.includes(person), isMoreKnown };
  });
}
