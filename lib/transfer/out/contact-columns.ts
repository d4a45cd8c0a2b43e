import { importWords } from '../../domain/languages/import-words';
import type { LanguageTag } from '../../domain/languages/tags';
import type { Account } from '../../domain/records/account';
import type { Person } from '../../domain/records/person';
import type { Touch } from '../../domain/records/touch';
import { accountNames, type OutColumn } from './out-table';

/** Returns the columns of what was said with customers; a contact stands at its moment, on the clock of the zone. */
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
    { field: 'date', cell: (touch) => momentIn(touch, zone) },
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

/** "2026-11-20 14:05": in this form no language and no spreadsheet reads another moment. */
function momentIn({ at }: Touch, zone: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
