import { addressKey } from '../../domain/identify/address';
import type { Person } from '../../domain/records/person';
import type { Touch } from '../../domain/records/touch';
import { plainName } from '../../domain/words/plain-name';
import { isAddress } from '../cells/is-address';
import type { makeAccountNames } from '../import/account-names';
import { type Line, needText } from '../import/line';
import type { Notes } from '../import/notes';

/**
 * Returns what finds the people whom a cell names, between semicolons or lines: by their addresses, wherever they are, and by name
 * within the account. A name that the account does not have, or more than once, is left out and counted.
 */
export function makeNamedPeople(people: readonly Person[]) {
  const known = people.filter(({ placeholder }) => !placeholder);
  const byAddress = Map.groupBy(
    known.flatMap((person) => person.emails.map((email) => ({ key: addressKey(email), person }))),
    ({ key }) => key,
  );
  const byName = Map.groupBy(known, ({ accountId, name }) => nameAt(accountId, name));
  const ofAddress = (address: string) => (byAddress.get(addressKey(address)) ?? []).map(({ person }) => person);
  const ofName = (accountId: string, name: string) => {
    const [last, first] = name.split(', ');
    return byName.get(nameAt(accountId, name)) ?? byName.get(nameAt(accountId, `${first} ${last}`)) ?? [];
  };
  const named = (line: Line, accountId: string, notes: Notes | undefined): Person[] =>
    line
      .cell('person')
      .split(/[;|\n]/)
      .flatMap((part) => {
        const name = part.trim();
        if (name === '') return [];
        const [person, ...others] = isAddress(name) ? ofAddress(name) : ofName(accountId, name);
        if (person && others.length === 0) return [person];
        notes?.addOddCell('person', line.line, name);
        return [];
      });
  return { named, ofAddress };
}

/**
 * Returns a function that says with whom of which account a line's contact was. Without a name the account is that of the people's
 * addresses, else of the firm whose address it is, which is asked about where nobody knows it. It throws LineRefused where no account,
 * or several, can be meant.
 */
export function makeParticipants(people: readonly Person[], names: ReturnType<typeof makeAccountNames>) {
  const { named, ofAddress } = makeNamedPeople(people);
  return (line: Line, notes: Notes | undefined): Pick<Touch, 'accountId' | 'personIds'> => {
    const addresses = line.cells('email').flatMap((cell) => cell.split(/[\s,;|]+/).filter(Boolean));
    const found = addresses.flatMap(ofAddress);
    const [first] = found;
    const written = line.cell('account');
    const [address] = addresses;
    const accountId =
      written === '' && first
        ? first.accountId
        : written === '' && address !== undefined
          ? names.askByAddress(address)
          : names.find(needText(line, 'account', 300));
    found.push(...named(line, accountId, notes));
    return { accountId, personIds: [...new Set(found.map(({ id }) => id))].slice(0, 100) };
  };
}

const nameAt = (accountId: string, name: string) => `${accountId}\n${plainName(name)}`;
