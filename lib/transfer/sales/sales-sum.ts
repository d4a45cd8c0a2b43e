import { exactSum } from '../../domain/figures/exact-sum';
import type { SalesSum } from '../../domain/records/import';
import type { LedgerLine } from '../../domain/records/ledger';

/**
 * Returns what lines of sales add up to: the total of each currency in each year, to the last digit of an amount, so
 * that also years add up to the cent of all lines. There is at least one line.
 */
export function sumOf(lines: readonly LedgerLine[]): SalesSum {
  // By days first: there are millions of lines, and few days.
  const byCurrency = new Map<string, Map<string, number>>();
  const customers = new Set<string>();
  for (const { date, accountId, revenue, currency = '' } of lines) {
    customers.add(accountId);
    const days = byCurrency.get(currency) ?? new Map<string, number>();
    if (days.size === 0) byCurrency.set(currency, days);
    days.set(date, (days.get(date) ?? 0) + revenue);
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
          .map(([year, all]) => ({
            currency,
            year,
            total: exactSum(all.map(([, one]) => one)),
          })),
      ),
  };
}
