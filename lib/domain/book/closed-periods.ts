import { toEpochDay } from '../records/epoch-day';
import { periodOf } from './hysteresis';

/** How far back a history reaches, in months. */
const REACH = 36;

/** A period that is over, with its last day. */
export interface ClosedPeriod {
  period: string;
  end: Temporal.PlainDate;
}

/**
 * Returns the periods that were over on a day, the oldest first: those of the last 36 months in which the ledger had begun
 * (domain 4).
 *
 * @param firstDay The first day of the ledger, since 1970-01-01; null for an empty one.
 */
export function closedPeriods(
  today: Temporal.PlainDate,
  length: 'month' | 'quarter',
  firstDay: number | null,
): ClosedPeriod[] {
  if (firstDay === null) return [];
  const months = length === 'month' ? 1 : 3;
  const begins = today.with({ day: 1, month: today.month - ((today.month - 1) % months) });
  return Array.from({ length: REACH / months }, (_, at) => begins.subtract({ months: at * months, days: 1 }))
    .filter((end) => toEpochDay(end) >= firstDay)
    .map((end) => ({ period: periodOf(end, length), end }))
    .reverse();
}
