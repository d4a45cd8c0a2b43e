import { type CustomerConclusions, concludeCustomer, isCustomersOwn } from '../../../lib/conclude/customer';
import type { Portfolio } from '../../../lib/db/read/portfolio';
import type { Standing } from '../../../lib/domain/book/standing';
import { pause } from '../pause';

/** One customer of the book: an account alone, or the top of its group. */
export interface Customer extends CustomerConclusions {
  id: string;
  name: string;
  standing: Standing;
}

type Of = Pick<Portfolio, 'accounts' | 'standings' | 'settings'>;

/** So many customers are concluded at once. */
const AT_ONCE = 500;

/** Returns the customers with sales in the 12 months, the largest first; those that brought nothing are left out. Pauses between parts. */
export async function portfolioCustomers(portfolio: Of): Promise<Customer[]> {
  const largest = bySize(portfolio);
  const conclude = concluding(portfolio);
  const customers: Customer[] = [];
  for (let from = 0; from < largest.length; from += AT_ONCE) {
    await pause();
    customers.push(...largest.slice(from, from + AT_ONCE).map(conclude));
  }
  return customers;
}

/** Returns the first `most` of them. */
export function largestCustomers(portfolio: Of, most: number): Customer[] {
  return bySize(portfolio).slice(0, most).map(concluding(portfolio));
}

const bySize = ({ standings }: Of): Standing[] =>
  standings.filter((standing) => isCustomersOwn(standing) && standing.amount !== 0).sort((a, b) => b.amount - a.amount);

function concluding({ accounts, settings }: Of): (standing: Standing) => Customer {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return (standing) => ({
    id: standing.customerId,
    name: names.get(standing.customerId) ?? standing.customerId,
    standing,
    ...concludeCustomer(standing, settings),
  });
}
