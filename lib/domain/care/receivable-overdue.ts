import * as z from 'zod/mini';
import { day, daysBetween } from '../records/day';
import type { Receivable } from '../records/receivable';
import { days } from '../records/unit';

/** How many days after its due day a receivable counts as overdue. */
export const ReceivableSettings = z.object({ graceDays: days(0) });
export type ReceivableSettings = z.infer<typeof ReceivableSettings>;

/** A receivable that is not paid in time. */
interface OverdueReceivable {
  receivable: Receivable;
  daysOverdue: number;
}

/** What is overdue, the oldest first, and the sums by currency (never added across currencies). */
export interface Overdue {
  receivables: OverdueReceivable[];
  sums: Record<string, number>;
}

/** Returns the unpaid receivables whose due day, with the days of grace, lies before today (domain 8.3). */
export function overdueReceivables(
  receivables: readonly Receivable[],
  today: Temporal.PlainDate,
  { graceDays }: ReceivableSettings,
): Overdue {
  const overdue = receivables
    .filter(({ paidOn }) => paidOn === undefined || paidOn > today.toString())
    .map((receivable) => ({ receivable, daysOverdue: daysBetween(day(receivable.dueOn), today) }))
    .filter(({ daysOverdue }) => daysOverdue > graceDays)
    .sort((a, b) => b.daysOverdue - a.daysOverdue);
  const sums: Record<string, number> = {};
  for (const { receivable } of overdue) {
    sums[receivable.currency] = (sums[receivable.currency] ?? 0) + receivable.amount;
  }
  return { receivables: overdue, sums };
}
