import type { Account } from '../../domain/records/account';
import { MEASURES, type Target } from '../../domain/records/plan/target';
import { plansOf } from '../../domain/targets/planned-for';
import { accountNames, type OutColumn } from './out-table';

/** A target, or one month of it. */
type TargetRow = Pick<Target, 'accountId' | 'year'> & { month?: number; turnover?: number; profit?: number };

/** Returns the rows of targets: one of a year for what the season spreads, twelve for what was set by hand, both where it is so. */
export function targetRows(targets: readonly Target[]): TargetRow[] {
  const years = new Set(targets.map(({ year }) => year));
  return [...years].flatMap((year) =>
    [...plansOf(targets, year)].flatMap(([accountId, plans]) => {
      const [whole, byMonth] = [
        MEASURES.filter((measure) => plans[measure] && !plans[measure].months),
        MEASURES.filter((measure) => plans[measure]?.months),
      ];
      const row = (of: readonly (typeof MEASURES)[number][], month?: number): TargetRow => ({
        ...{ accountId, year },
        ...(month !== undefined && { month }),
        ...Object.fromEntries(
          of.map((measure) => [
            measure,
            month === undefined ? plans[measure]?.total : (plans[measure]?.months?.[month - 1] ?? 0),
          ]),
        ),
      });
      const months = byMonth.length > 0 ? Array.from({ length: 12 }, (_, at) => row(byMonth, at + 1)) : [];
      return [...(whole.length > 0 ? [row(whole)] : []), ...months];
    }),
  );
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
