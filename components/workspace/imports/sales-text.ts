import { exactSum } from '../../../lib/domain/figures/exact-sum';
import type { SalesSum } from '../../../lib/domain/records/import';
import { date, list, t, toTheCent } from '../../../lib/text';

/** Returns the totals of sales by currency, exactly, as a controller ticks them off: "1,234.50 EUR and 20 USD". */
function totalsText({ totals }: Pick<SalesSum, 'totals'>): string {
  const byCurrency = Map.groupBy(totals, ({ currency }) => currency);
  return list([...byCurrency].map(([currency, years]) => exactly(exactSum(years.map(({ total }) => total)), currency)));
}

/** Less than half a cent is shown as nought, which has no sign. */
const HALF_A_CENT = 0.005;

/** Returns an amount rounded to its cents; the book's own currency is not named. */
export const exactly = (amount: number, currency: string): string =>
  `${toTheCent(Math.abs(amount) < HALF_A_CENT ? 0 : amount)} ${currency}`.trim();

/** Returns what a list of sales holds, in one sentence. */
export function salesSentence(sales: SalesSum): string {
  const lines = t('imports_lines', { count: sales.lines });
  const customers = t('imports_customers', { count: sales.customers });
  const what = t('imports_sales', { lines, customers, from: date(sales.from), to: date(sales.to) });
  return `${what}: ${totalsText(sales)}`;
}
