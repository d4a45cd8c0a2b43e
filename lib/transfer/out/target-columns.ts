import type { Account } from '../../domain/records/account';
import type { Target } from '../../domain/records/plan/target';
import { accountNames, type OutColumn } from './out-table';

/** A target, or one month of it. */
type TargetRow = Pick<Target, 'accountId' | 'year'> & { month?: number; turnover?: number; profit?: number };

/** Returns the rows of targets: one of a year, or twelve where its months were set by hand. */
export function targetRows(targets: readonly Target[]): TargetRow[] {
  return targets.flatMap(({ accountId, year, turnover, profit }) => {
    const byMonth = turnover?.months ?? profit?.months;
    if (!byMonth)
      return [
        { accountId, year, ...(turnover && { turnover: turnover.total }), ...(profit && { profit: profit.total }) },
      ];
    return byMonth.map((_, at) => ({
      ...{ accountId, year, month: at + 1 },
      ...(turnover?.months && { turnover: turnover.months[at] ?? 0 }),
      ...(profit?.months && { profit: profit.months[at] ?? 0 }),
    }));
  });
}

/** Returns the columns of targets. */
export function targetColumns(accounts: readonly Account[]): OutColumn<TargetRow>[] {
  const nameOf = accountNames(accounts);
  return [
    { field: 'account', cell: ({ accountId }) => nameOf(accountId) },
    { field: 'year', cell: ({ year }) => year },
    { field: 'month', cell: ({ month }) => month },
    { field: 'targetTurnover', cell: ({ turnover }) => turnover },
    { field: 'targetProfit', cell: ({ profit }) => profit },
  ];
}
