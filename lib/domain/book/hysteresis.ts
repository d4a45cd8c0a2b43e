import * as z from 'zod/mini';
import { AbcClass } from './abc';
import { XyzClass } from './xyz';

/** What was found in one period: "2026-Q4", or "2026-11" where the settings judge by the month. */
const judgement = <Class extends z.ZodMiniType>(of: Class) =>
  z.object({ period: z.string().check(z.minLength(7), z.maxLength(7)), class: of });

/** A customer's classes period by period, the oldest first: kept, so that one odd period changes nothing (domain 4). */
export const ClassHistory = z.object({
  abc: z.array(judgement(AbcClass)),
  xyz: z.array(judgement(XyzClass)),
});
export type ClassHistory = z.infer<typeof ClassHistory>;

/** One entry of such a history. */
export interface Judgement<Class> {
  period: string;
  class: Class;
}

/** Returns the period that a day belongs to. */
export function periodOf(date: Temporal.PlainDate, length: 'month' | 'quarter'): string {
  return length === 'month' ? date.toPlainYearMonth().toString() : `${date.year}-Q${Math.ceil(date.month / 3)}`;
}

/** Returns the history with this period's class in it; a period that is judged again takes the newest class. */
export function judge<Class>(
  history: readonly Judgement<Class>[],
  period: string,
  found: Class | undefined,
): Judgement<Class>[] {
  const others = history.filter((entry) => entry.period !== period);
  return found === undefined ? others : [...others, { period, class: found }];
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
