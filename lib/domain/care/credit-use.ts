import type { Account } from '../records/account';
import type { Receivable } from '../records/receivable';

/** How much of its credit a customer uses: what is not paid, due or not, against the limit. */
export interface CreditUse {
  open: number;
  limit: number;
  currency: string;
  isOver: boolean;
  /** Currencies of open invoices that are not counted: sums are never added across currencies. */
  others: string[];
}

/** Returns what a customer owes us against the limit that was agreed, in its currency; null where none was. */
export function creditUse(
  receivables: readonly Receivable[],
  { credit }: Pick<Account, 'credit'>,
  today: Temporal.PlainDate,
): CreditUse | null {
  if (!credit) return null;
  const { limit, currency } = credit;
  const open = receivables.filter(({ paidOn }) => paidOn === undefined || paidOn > today.toString());
  const counted = open.filter((one) => one.currency === currency);
  // Sums of cents differ in their last digits.
  const sum = Math.round(counted.reduce((all, { amount }) => all + amount, 0) * 100) / 100;
  const others = open.filter((one) => one.currency !== currency).map((one) => one.currency);
  return { open: sum, limit, currency, isOver: sum > limit, others: [...new Set(others)].sort() };
}
