import type { RelationshipHours } from '../records/relationship-hours';

/**
 * Returns the hours a month spent on one account, on average over the recorded months among the last `months` full ones;
 * null where none is recorded (domain 9). A month without a record is unknown, not zero.
 */
export function hoursPerMonth(
  accountId: string,
  records: readonly RelationshipHours[],
  today: Temporal.PlainDate,
  months: number,
): number | null {
  const running = today.toPlainYearMonth();
  const from = running.subtract({ months }).toString();
  const byMonth = new Map<string, number>();
  for (const { accountId: id, month, hours } of records) {
    const isCounted = id === accountId && month >= from && month < running.toString();
    if (isCounted) byMonth.set(month, (byMonth.get(month) ?? 0) + hours);
  }
  if (byMonth.size === 0) return null;
  return [...byMonth.values()].reduce((sum, hours) => sum + hours, 0) / byMonth.size;
}
