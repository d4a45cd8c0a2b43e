import { importWords } from '../../domain/languages/import-words';
import type { LanguageTag } from '../../domain/languages/tags';
import type { Account } from '../../domain/records/account';
import type { Goal } from '../../domain/records/plan/goal';
import type { PlanEntry } from '../../domain/records/plan/plan-entry';
import { accountNames, dayCell, type OutColumn } from './out-table';

/** A goal, or what else stands in the plan of an account. */
type PlanRow = Omit<Goal, 'goal' | 'state' | 'setOn'> &
  Partial<Pick<Goal, 'state' | 'setOn'>> &
  Pick<PlanEntry, 'doneOn' | 'item'> & { kind: Goal['goal'] | PlanEntry['kind'] };

/** Returns goals and entries of plans as rows of one table. */
export function planRows(goals: readonly Goal[], entries: readonly PlanEntry[]): PlanRow[] {
  return [
    ...goals.map(({ goal, ...rest }) => ({ ...rest, kind: goal })),
    ...entries.map(({ on, ...rest }) => ({ ...rest, ...(on && { due: on }) })),
  ];
}

/** Returns the columns of plans. */
export function planColumns(accounts: readonly Account[], language: LanguageTag): OutColumn<PlanRow>[] {
  const nameOf = accountNames(accounts);
  const { planKinds, goalStates } = importWords[language];
  return [
    { field: 'account', cell: ({ accountId }) => nameOf(accountId) },
    { field: 'planKind', cell: ({ kind }) => planKinds[kind][0] },
    { field: 'text', cell: ({ text }) => text },
    { field: 'planMeasure', cell: ({ measure }) => measure },
    { field: 'planOwner', cell: ({ owner }) => owner },
    { field: 'planDue', cell: ({ due }) => dayCell(due) },
    { field: 'planState', cell: ({ state }) => state && goalStates[state][0] },
    { field: 'planDone', cell: ({ doneOn }) => dayCell(doneOn) },
    { field: 'date', cell: ({ setOn }) => dayCell(setOn) },
    { field: 'planItem', cell: ({ item }) => item },
  ];
}
