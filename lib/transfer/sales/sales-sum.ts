import type { SalesSum } from '../../domain/records/import';
import type { LedgerLine } from '../../domain/records/ledger';

/** Returns what lines of sales add up to: the total of each currency in each year, in hundredths rounded once. There is at least one line. */
export function sumOf(lines: readonly LedgerLine[]): SalesSum {
  const totals = new Map<string, Map<number, number>>();
  const customers = new Set<string>();
  let [from, to] = [lines[0]?.date ?? '', ''];
  for (const { date, accountId, revenue, currency = '' } of lines) {
    if (date < from) from = date;
    if (date > to) to = date;
    customers.add(accountId);
    const years = totals.get(currency) ?? new Map<number, number>();
    const year = Number(date.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + revenue);
    totals.set(currency, years);
  }
  return {
    lines: lines.length,
    from,
    to,
    customers: customers.size,
    totals: [...totals]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([currency, years]) =>
        [...years]
          .sort(([a], [b]) => a - b)
          .map(([year, total]) => ({ currency, year, total: Math.round(total * 100) / 100 })),
      ),
  };
}
