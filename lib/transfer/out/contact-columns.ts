import { importWords } from '../../domain/languages/import-words';
import type { LanguageTag } from '../../domain/languages/tags';
import { touchDay } from '../../domain/people/last-touch';
import type { Account } from '../../domain/records/account';
import type { Person } from '../../domain/records/person';
import type { Touch } from '../../domain/records/touch';
import { accountNames, dayCell, type OutColumn } from './out-table';

/** Returns the columns of what was said with customers; a contact stands on its day, without the hour. */
export function contactColumns(
  accounts: readonly Account[],
  people: readonly Person[],
  language: LanguageTag,
  zone: string,
): OutColumn<Touch>[] {
  const nameOf = accountNames(accounts);
  const personOf = new Map(people.filter(({ placeholder }) => !placeholder).map(({ id, name }) => [id, name]));
  const words = importWords[language];
  return [
    { field: 'date', cell: (touch) => dayCell(touchDay(touch, zone).toString()) },
    { field: 'account', cell: ({ accountId }) => nameOf(accountId) },
    { field: 'person', cell: ({ personIds }) => personIds.flatMap((id) => personOf.get(id) ?? []).join('; ') },
    { field: 'contactKind', cell: ({ kind }) => words.touchKinds[kind][0] },
    { field: 'direction', cell: ({ direction }) => words.directions[direction][0] },
    { field: 'text', cell: ({ text }) => text },
    {
      field: 'reached',
      cell: ({ reached }) => (reached === undefined ? undefined : words.yesOrNo[reached ? 'yes' : 'no'][0]),
    },
  ];
}
