import { day, daysBetween } from '../records/day';
import type { Receivable } from '../records/receivable';
import type { ReceivableSettings } from './receivable-overdue';

/** How a customer pays: of `due` invoices `late` ones, by so many days on average, and the score from 1 bad to 5 good that follows. */
export interface PaymentBehaviour {
  due: number;
  late: number;
  /** Days past the due day, on average over the late ones; those that are open count to today. 0 where none is late. */
  daysLate: number;
  /** Null where fewer than three invoices have fallen due. */
  score: 1 | 2 | 3 | 4 | 5 | null;
}

/** So many invoices have to have fallen due before they say how somebody pays. */
const ENOUGH = 3;
/** Below which share of late invoices, 0-1, a customer still has the score. */
const SCORES = [
  { below: 0.1, score: 4 },
  { below: 0.25, score: 3 },
  { below: 0.5, score: 2 },
] as const;

/**
 * Returns how a customer pays, from the invoices on record that have fallen due; null where none has. One is late that was paid, or is
 * open, more than the days of grace after its day. The score is ours: nobody late 5, below 10 % 4, below a quarter 3, below half 2, else 1
 * (domain 3.4: willingness and punctuality to pay).
 */
export function paymentBehaviour(
  receivables: readonly Receivable[],
  today: Temporal.PlainDate,
  { graceDays }: ReceivableSettings,
): PaymentBehaviour | null {
  const past = receivables
    .filter(({ dueOn, paidOn }) => paidOn !== undefined || dueOn <= today.toString())
    .map(({ dueOn, paidOn }) => daysBetween(day(dueOn), paidOn === undefined ? today : day(paidOn)));
  if (past.length === 0) return null;
  const late = past.filter((days) => days > graceDays);
  const share = late.length / past.length;
  const score = late.length === 0 ? 5 : (SCORES.find(({ below }) => share < below)?.score ?? 1);
  return {
    due: past.length,
    late: late.length,
    daysLate: late.length === 0 ? 0 : late.reduce((sum, days) => sum + days, 0) / late.length,
    score: past.length < ENOUGH ? null : score,
  };
}
