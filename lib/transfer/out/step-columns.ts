import { importWords } from '../../domain/languages/import-words';
import type { LanguageTag } from '../../domain/languages/tags';
import type { Account } from '../../domain/records/account';
import type { FollowUp } from '../../domain/records/follow-up';
import type { Person } from '../../domain/records/person';
import { accountNames, dayCell, type OutColumn } from './out-table';

/** Returns the columns of steps. */
export function stepColumns(
  accounts: readonly Account[],
  people: readonly Person[],
  language: LanguageTag,
): OutColumn<FollowUp>[] {
  const nameOf = accountNames(accounts);
  const personOf = new Map(people.filter(({ placeholder }) => !placeholder).map(({ id, name }) => [id, name]));
  const { stepStates, stepKinds } = importWords[language];
  return [
    { field: 'account', cell: ({ accountId }) => nameOf(accountId) },
    { field: 'text', cell: ({ text }) => text },
    { field: 'planDue', cell: ({ due }) => dayCell(due) },
    { field: 'stepTime', cell: ({ at }) => at },
    { field: 'stepState', cell: ({ status }) => stepStates[status][0] },
    { field: 'stepKind', cell: ({ kind }) => kind && stepKinds[kind][0] },
    { field: 'person', cell: ({ personId = '' }) => personOf.get(personId) },
    { field: 'planOwner', cell: ({ owner }) => owner },
    { field: 'planDone', cell: ({ closedOn }) => dayCell(closedOn) },
    { field: 'stepNote', cell: ({ note }) => note },
  ];
}
