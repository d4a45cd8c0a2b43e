import * as z from 'zod/mini';
import type { OurPromise } from '../records/promise';
import { months } from '../records/unit';

/** How far back promises count. */
export const PromiseSettings = z.object({ lookBack: months(12) });
export type PromiseSettings = z.infer<typeof PromiseSettings>;

/** How we kept our word: counts of promises due in the months looked at, and the open ones whose day is past. */
export interface PromiseRecord {
  kept: number;
  late: number;
  broken: number;
  /** Open and past their day, the longest waiting first; they count as late as soon as they are kept. */
  overdue: OurPromise[];
  /** Open and not yet past their day, the next one first. */
  open: OurPromise[];
}

/** Returns how we kept our promises to an account: kept, late, broken, overdue, open (domain 8.4). On its day a promise is in time. */
export function promiseRecord(
  promises: readonly OurPromise[],
  today: Temporal.PlainDate,
  { lookBack }: PromiseSettings,
): PromiseRecord {
  const from = today.subtract({ months: lookBack }).toString();
  const counted = promises.filter(({ status, due }) => status !== 'open' && due >= from);
  const kept = counted.filter(({ status }) => status === 'kept');
  const late = kept.filter(({ due, keptOn }) => keptOn !== undefined && keptOn > due);
  const open = promises.filter(({ status }) => status === 'open').sort((a, b) => a.due.localeCompare(b.due));
  return {
    kept: kept.length - late.length,
    late: late.length,
    broken: counted.length - kept.length,
    overdue: open.filter(({ due }) => due < today.toString()),
    open: open.filter(({ due }) => due >= today.toString()),
  };
}
