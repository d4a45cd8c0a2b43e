/** What was found in one period: "2026-Q4", or "2026-11" where the settings judge by the month. */
export interface Judgement<Class> {
  period: string;
  class: Class;
}

/** Returns the period that a day belongs to. */
export function periodOf(date: Temporal.PlainDate, length: 'month' | 'quarter'): string {
  return length === 'month' ? date.toPlainYearMonth().toString() : `${date.year}-Q${Math.ceil(date.month / 3)}`;
}

/** Returns the period after one: "2025-Q4" -> "2026-Q1", "2025-12" -> "2026-01". */
export function periodAfter(period: string): string {
  const [year = '', part = ''] = period.split('-');
  const isQuarter = part.startsWith('Q');
  const next = Number(isQuarter ? part.slice(1) : part) + 1;
  const isOver = next > (isQuarter ? 4 : 12);
  const number = isOver ? 1 : next;
  const text = isQuarter ? `Q${number}` : String(number).padStart(2, '0');
  return `${Number(year) + (isOver ? 1 : 0)}-${text}`;
}

/** Returns the last day of a period: "2026-Q3" ends on 30 September, "2026-02" on the last of February. */
export function lastDayOf(period: string): string {
  const [year = '', part = ''] = period.split('-');
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  const first = Temporal.PlainDate.from({ year: Number(year), month, day: 1 });
  return first.with({ day: first.daysInMonth }).toString();
}

/** Two periods agree where one follows the other: a period without a class in between agrees with none. */
const isAgreed = <Class>(before: Judgement<Class> | undefined, entry: Judgement<Class>) =>
  before?.class === entry.class && periodAfter(before.period) === entry.period;

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
    if (entry.class !== settled?.class && isAgreed(before, entry)) settled = entry;
  });
  return {
    class: settled.class,
    since: settled.period,
    pending: newest.class === settled.class ? null : newest.class,
  };
}

/** Returns each change of the class in force, with the period that confirmed it; the running period changes nothing (domain 4). */
export function classChanges<Class>(
  history: readonly Judgement<Class>[],
  runningPeriod: string,
): { period: string; before: Class; class: Class }[] {
  const over = history.filter(({ period }) => period !== runningPeriod);
  const changes: { period: string; before: Class; class: Class }[] = [];
  let inForce = over[0]?.class;
  over.forEach((entry, place) => {
    if (inForce === undefined || entry.class === inForce || !isAgreed(over[place - 1], entry)) return;
    changes.push({ period: entry.period, before: inForce, class: entry.class });
    inForce = entry.class;
  });
  return changes;
}
