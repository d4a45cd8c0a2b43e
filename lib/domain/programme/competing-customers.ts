import { customersOf } from '../book/customer-of';
import type { Account } from '../records/account';
import { type Rivalry, rivalsOf } from '../records/rivalry';
import { plainName } from '../words/plain-name';

/** An account that competes with the one in question, and what says so. */
export interface Competition {
  account: Account;
  because: { by: 'marked as rivals' } | { by: 'same industry and market'; industry: string; market: string };
}

const plain = (text = '') => plainName(text);

/**
 * Returns the accounts of the book that compete with one account: marked rivals, or the same industry and market (domain 9).
 * Accounts of one group and former customers do not compete; where industry or market is not known, nothing is assumed.
 */
export function competitorsOf(
  account: Account,
  book: readonly Account[],
  rivalries: readonly Rivalry[],
): Competition[] {
  const rivals = rivalsOf(account.id, rivalries);
  const customers = customersOf(book);
  const customer = customers.get(account.id) ?? account.parentId ?? account.id;
  const [industry, market] = [plain(account.industry), plain(account.market)];
  return book.flatMap((other): Competition[] => {
    if (other.id === account.id || other.status === 'former') return [];
    if (rivals.has(other.id)) return [{ account: other, because: { by: 'marked as rivals' } }];
    const isAlike = plain(other.industry) === industry && plain(other.market) === market;
    if (!isAlike || industry === '' || market === '' || customers.get(other.id) === customer) return [];
    const because = { by: 'same industry and market' as const, industry: industry, market: market };
    return [{ account: other, because }];
  });
}

/** Returns the competitors of an account that a KAM owns already: a conflict, were the account given to that KAM (domain 9). */
export function kamConflicts(kam: string, competitors: readonly Competition[]): Competition[] {
  return competitors.filter(({ account }) => plain(account.kam) === plain(kam) && plain(kam) !== '');
}
