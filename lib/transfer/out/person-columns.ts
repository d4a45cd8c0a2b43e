import { importWords } from '../../domain/languages/import-words';
import type { LanguageTag } from '../../domain/languages/tags';
import type { Account } from '../../domain/records/account';
import type { Person } from '../../domain/records/person';
import { accountNames, type OutColumn } from './out-table';

/** Returns the columns of the list of people, as many for telephones as somebody has. */
export function personColumns(
  people: readonly Person[],
  accounts: readonly Account[],
  language: LanguageTag,
): OutColumn<Person>[] {
  const nameOf = accountNames(accounts);
  const byId = new Map(people.map((person) => [person.id, person]));
  const words = importWords[language];
  const phones = people.reduce((most, person) => Math.max(most, person.phones.length), 1);
  return [
    { field: 'name', cell: ({ name }) => name },
    { field: 'account', cell: ({ accountId }) => nameOf(accountId) },
    { field: 'email', cell: ({ emails }) => emails.join('; ') },
    ...Array.from(
      { length: phones },
      (_, at): OutColumn<Person> => ({
        field: 'phone',
        cell: (person) => person.phones[at],
      }),
    ),
    { field: 'title', cell: ({ title }) => title },
    { field: 'function', cell: ({ group }) => group.function && words.functions[group.function][0] },
    { field: 'role', cell: ({ group }) => group.roles.flatMap((role) => words.roles[role][0] ?? []).join(', ') },
    { field: 'power', cell: ({ group }) => group.power },
    { field: 'support', cell: ({ group }) => group.support },
    {
      field: 'reportsTo',
      cell: ({ group }) => {
        const manager = byId.get(group.reportsToId ?? '');
        return manager?.emails[0] ?? manager?.name;
      },
    },
    { field: 'knownBy', cell: ({ group }) => group.knownBy.join('; ') },
    {
      field: 'formerAccounts',
      cell: ({ formerAccounts }) =>
        formerAccounts
          .flatMap(({ accountId, until }) => (nameOf(accountId) ? `${until} ${nameOf(accountId)}` : []))
          .join('\n'),
    },
  ];
}
