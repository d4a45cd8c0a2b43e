import { type CustomerConclusions, concludeCustomer, isCustomersOwn } from '../../../lib/conclude/customer';
import type { Portfolio } from '../../../lib/db/read/portfolio';
import type { Standing } from '../../../lib/domain/book/standing';

/** One customer of the book: an account alone, or the top of its group. */
export interface Customer extends CustomerConclusions {
  id: string;
  name: string;
  standing: Standing;
}

/** Returns the customers with sales in the 12 months, the largest first; those that brought nothing are left out. */
export function portfolioCustomers({ accounts, standings, settings }: Portfolio): Customer[] {
  return largestCustomers({ accounts, standings, settings }, standings.length);
}

/** Returns the first `most` of them. */
export function largestCustomers(
  { accounts, standings, settings }: Pick<Portfolio, 'accounts' | 'standings' | 'settings'>,
  most: number,
): Customer[] {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return standings
    .filter((standing) => isCustomersOwn(standing) && standing.amount !== 0)
    .sort((a, b) => b.amount - a.amount)
    .slice(0, most)
    .map((standing) => ({
      id: standing.customerId,
      name: names.get(standing.customerId) ?? standing.customerId,
      standing,
      ...concludeCustomer(standing, settings),
    }));
}
