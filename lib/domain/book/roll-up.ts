import { customersOf, type GroupMember } from './customer-of';

/** Returns the amount of each customer: accounts under one parent are added up and count as one (domain 1, 2). */
export function rollUp(amounts: ReadonlyMap<string, number>, accounts: readonly GroupMember[]): Map<string, number> {
  const customers = customersOf(accounts);
  const sums = new Map<string, number>();
  for (const [accountId, amount] of amounts) {
    const customer = customers.get(accountId) ?? accountId;
    sums.set(customer, (sums.get(customer) ?? 0) + amount);
  }
  return sums;
}
