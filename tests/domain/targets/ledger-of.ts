import type { LedgerLine } from '../../../lib/domain/records/ledger';
import { ledgerDays } from '../../../lib/domain/targets/ledger-days';
import { usualMargins } from '../../../lib/domain/targets/usual-margins';
import { yearSales } from '../../../lib/domain/targets/year-sales';
import { ledgerBlockOf } from '../book/ledger-block-of';

export const EUROS = { currency: 'EUR', rates: { HUF: 0.0025 }, withoutProfitUpTo: 0.02 };

/** Returns the sales of "k" by month as a target sees them. */
export function salesOf(lines: readonly Partial<LedgerLine>[], year = 2026, today = '2026-11-27') {
  const on = Temporal.PlainDate.from(today);
  const blocks = [ledgerBlockOf(lines.map((line) => ({ date: '2026-01-15', accountId: 'k', revenue: 0, ...line })))];
  const companies = [{ id: 'k' }, { id: 'below', parentId: 'k' }];
  const marginOf = usualMargins(blocks, companies, on, EUROS);
  const sales = yearSales(blocks, new Map([['k', ['k', 'below']]]), year, on, EUROS, marginOf).get('k');
  if (!sales) throw new Error('No sales');
  return { year, sales, days: ledgerDays(blocks, on) };
}

/** A line of sales for each of some months: 100 on the 10th. */
export const monthly = (months: readonly string[], revenue = 100): Partial<LedgerLine>[] =>
  months.map((month) => ({ date: `${month}-10`, revenue }));

/** The twelve months of a year. */
export const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
