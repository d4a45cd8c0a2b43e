import type { Portfolio } from '../../../lib/db/read/portfolio';
import type { ProfitAndHours } from '../../../lib/domain/account/profit-hours-quadrant';
import { customersOf } from '../../../lib/domain/book/customer-of';
import type { Customer } from './portfolio-customers';

/** Returns each customer's profit and the hours its group took, both over 12 months; null where not known (domain 3.4). */
export function profitAndHours(
  customers: readonly Customer[],
  { accounts, relationshipHours }: Pick<Portfolio, 'accounts' | 'relationshipHours'>,
  today: Temporal.PlainDate,
): ProfitAndHours[] {
  const customerOf = customersOf(accounts);
  const from = today.toPlainYearMonth().subtract({ months: 12 }).toString();
  const to = today.toPlainYearMonth().toString();
  const hours = new Map<string, number>();
  for (const { accountId, month, hours: spent } of relationshipHours) {
    const customer = customerOf.get(accountId) ?? accountId;
    if (month > from && month <= to) hours.set(customer, (hours.get(customer) ?? 0) + spent);
  }
  return customers.map(({ id, standing }) => ({
    accountId: id,
    profit: standing.basis === 'profit' ? standing.amount : null,
    hours: hours.get(id) ?? null,
  }));
}
