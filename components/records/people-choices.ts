import type { Person } from '../../lib/domain/records/person';
import type { Choice } from '../form/record-field';

/** Returns the people of an account as choices of a field. */
export function peopleChoices(people: readonly Person[]): Choice[] {
  return people
    .filter(({ placeholder }) => !placeholder)
    .map(({ id, name, emails }) => ({ value: id, text: name, email: emails[0] }));
}

/** Returns the name of one of the account's people; undefined where nobody has that id. */
export function personName(people: readonly Person[], personId: string | undefined): string | undefined {
  return people.find(({ id }) => id === personId)?.name;
}
