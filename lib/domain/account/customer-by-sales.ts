import type { Account } from '../records/account';

/**
 * Returns an account of which sales came in as the customer that it is; undefined where it stays what it is: no prospect, or one
 * that somebody has called so.
 */
export function customerBySales(account: Account): Account | undefined {
  if (account.status !== 'prospect' || !account.isStatusGuessed) return undefined;
  const { isStatusGuessed: _, ...rest } = account;
  return { ...rest, status: 'customer' };
}
