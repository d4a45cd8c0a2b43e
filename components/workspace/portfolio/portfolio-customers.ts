import type { Portfolio } from '../../../lib/db/read/portfolio';
import { type BandAnswer, bandOf } from '../../../lib/domain/book/band';
import { type CellAnswer, cellOf } from '../../../lib/domain/book/cell-of';
import type { Standing } from '../../../lib/domain/book/standing';

/** One customer of the book: an account alone, or the top of its group. */
export interface Customer {
  id: string;
  name: string;
  standing: Standing;
  band: BandAnswer;
  /** Null where there is not enough data. */
  cell: CellAnswer | null;
}

/** Returns the customers with sales in the 12 months, the largest first; those that brought nothing are left out. */
export function portfolioCustomers({ accounts, standings, settings }: Portfolio): Customer[] {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return standings
    .filter(({ accountId, customerId, amount }) => accountId === customerId && amount !== 0)
    .sort((a, b) => b.amount - a.amount)
    .map((standing) => ({
      id: standing.customerId,
      name: names.get(standing.customerId) ?? standing.customerId,
      standing,
      band: bandOf(standing.share, settings.dependency, standing.amount),
      cell: cellOf(standing, settings),
    }));
}
