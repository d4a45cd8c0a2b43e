import type { BookFigures } from '../../../lib/domain/book/standing';
import { date, money, t, wordOf } from '../../../lib/text';

/** Returns on what the figures of the portfolio rest: basis, sum, day, and all customers in that sum, those with a loss as well. */
export const basisNote = ({ basis, total, currency, asOf, customers, concentration }: BookFigures): string =>
  t('portfolio_basis', {
    basis: wordOf('basis', basis),
    total: money(total, currency),
    day: date(asOf),
    count: customers + (concentration?.losses ?? 0),
  });
