import { machineOf } from '../../../lib/domain/identify/machine';
import { isRoleAddress } from '../../../lib/domain/identify/role-address';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import type { Person } from '../../../lib/domain/records/person';
import { readRecord } from '../../form/record-draft';
import type { RecordDraft } from '../../form/record-field';
import { type NamingPage, type Newcomer, newcomerOf } from './newcomer';
import { newcomerFields } from './newcomer-fields';

/** Somebody who may be taken in together with their account. */
export interface PersonToAdd extends Pick<Newcomer, 'fromSignature'> {
  email: string;
  draft: RecordDraft;
  /** What was wrong with it at the last try, by field. */
  refused: RecordDraft;
  isIn: boolean;
  isForwarded: boolean;
  /** More than a name is offered. */
  isMoreKnown: boolean;
}

const isNobody = (person: PagePerson) => isRoleAddress(person.email ?? '') || machineOf(person) !== null;

/** Returns those of a page whom a new account may take in, the first one ticked; a shared mailbox or a machine is no person. */
export function peopleToAdd(
  people: readonly PagePerson[],
  further: readonly PagePerson[],
  page: NamingPage,
): PersonToAdd[] {
  const first = people.find((person) => person.email && !isNobody(person));
  return [...people, ...further].flatMap((person) => {
    const { email } = person;
    if (!email || isNobody(person)) return [];
    const { draft, fromSignature } = newcomerOf(person, page);
    const isMoreKnown = draft.title !== '' || draft.phones !== '' || fromSignature.length > 0;
    const isIn = person === first;
    return { draft, fromSignature, refused: {}, email, isIn, isForwarded: further.includes(person), isMoreKnown };
  });
}

/** Resolves to those who are taken in as people that were `made` for it, or to all of them with what is wrong. */
export async function readPeopleToAdd(
  offered: readonly PersonToAdd[],
  made: (email: string) => object,
): Promise<{ people: Person[] } | { refused: PersonToAdd[] }> {
  const read = await Promise.all(
    offered.map(async (one) =>
      one.isIn
        ? readRecord(newcomerFields(one, one.email), one.draft, { made: made(one.email) })
        : ({ refused: {} } satisfies { refused: RecordDraft }),
    ),
  );
  const refusedOf = (at: number) => {
    const one = read[at];
    return one && 'refused' in one ? one.refused : {};
  };
  const refused = offered.map((one, at) => ({ ...one, refused: refusedOf(at) }));
  if (refused.some((one) => Object.keys(one.refused).length > 0)) return { refused };
  return { people: read.flatMap((one) => ('row' in one ? [one.row] : [])) };
}
