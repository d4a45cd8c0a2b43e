import { exactSum } from '../../domain/figures/exact-sum';
import type { SalesSum } from '../../domain/records/import';
import type { LedgerLine } from '../../domain/records/ledger';

/** What the lines of a day add up to; the profit is missing where none of them has one. */
interface DaySum {
  revenue: number;
  profit?: number;
}

/**
 * Returns what lines of sales add up to: the total of each currency in each year, to the last digit of an amount, so
 * that also years add up to the cent of all lines; and their profit, where a line has one. There is at least one line.
 */
export function sumOf(lines: readonly LedgerLine[]): SalesSum {
  // By days first: there are millions of lines, and few days.
  const byCurrency = new Map<string, Map<string, DaySum>>();
  const customers = new Set<string>();
  for (const { date, accountId, revenue, profit, currency = '' } of lines) {
    customers.add(accountId);
    const days = byCurrency.get(currency) ?? new Map<string, DaySum>();
    if (days.size === 0) byCurrency.set(currency, days);
    const before = days.get(date);
    const sum = before ?? { revenue: 0 };
    if (!before) days.set(date, sum);
    sum.revenue += revenue;
    if (profit !== undefined) sum.profit = (sum.profit ?? 0) + profit;
  }
  const dates = [...new Set([...byCurrency.values()].flatMap((days) => [...days.keys()]))].sort();
  return {
    lines: lines.length,
    from: dates[0] ?? '',
    to: dates.at(-1) ?? '',
    customers: customers.size,
    totals: [...byCurrency]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([currency, days]) =>
        [...Map.groupBy(days, ([date]) => Number(date.slice(0, 4)))]
          .sort(([a], [b]) => a - b)
          .map(([year, all]) => {
            const profits = all.flatMap(([, { profit }]) => profit ?? []);
            return {
              currency,
              year,
              total: exactSum(all.map(([, { revenue }]) => revenue)),
              ...(profits.length > 0 && { profit: exactSum(profits) }),
            };
          }),
      ),
  };
}
