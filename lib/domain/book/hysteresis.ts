/** What was found in one period: "2026-Q4", or "2026-11" where the settings judge by the month. */
export interface Judgement<Class> {
  period: string;
  class: Class;
}

/** Returns the period that a day belongs to. */
export function periodOf(date: Temporal.PlainDate, length: 'month' | 'quarter'): string {
  return length === 'month' ? date.toPlainYearMonth().toString() : `${date.year}-Q${Math.ceil(date.month / 3)}`;
}

/** Returns the last day of a period: "2026-Q3" ends on 30 September, "2026-02" on the last of February. */
export function lastDayOf(period: string): string {
  const [year = '', part = ''] = period.split('-');
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  const first = Temporal.PlainDate.from({ year: Number(year), month, day: 1 });
  return first.with({ day: first.daysInMonth }).toString();
}

/** The class in force, the period that set it, and whether the newest period found another one that has to hold first. */
export interface SettledClass<Class> {
  class: Class;
  since: string;
  pending: Class | null;
}

/**
 * Returns the class in force: it changes only after two consecutive periods agree on another one (domain 4). The running
 * period can still change, so it counts only when it is over or when nothing stands before it. Null for an empty history.
 */
export function settleClass<Class>(
  history: readonly Judgement<Class>[],
  runningPeriod: string,
): SettledClass<Class> | null {
  const newest = history.at(-1);
  const over = history.filter((entry) => entry.period !== runningPeriod);
  let settled = over[0] ?? newest;
  if (settled === undefined || newest === undefined) return null;
  over.forEach((entry, place) => {
    const before = over[place - 1];
    if (entry.class !== settled?.class && entry.class === before?.class) settled = entry;
  });
  return {
    class: settled.class,
    since: settled.period,
    pending: newest.class === settled.class ? null : newest.class,
  };
}
