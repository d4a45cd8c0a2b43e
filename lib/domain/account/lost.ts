import type { RhythmState } from '../book/rhythm';
import type { OrderRhythm } from '../book/standing';
import { type Day, day } from '../records/day';
import type { LossReason, WinBack } from '../records/win-back';

/** Since when a customer is lost, and what says so: its own order rhythm, or the user. */
export type Lost =
  | { lostOn: Day; how: 'computed'; because: { lastOrder: Day; daysSince: number; redFrom: number } }
  | { lostOn: Day; how: 'entered'; because: { winBackId: string; why: LossReason } };

/** Its order rhythm and the state of it today; null where the ledger does not carry one. */
export type KnownRhythm = { usual: OrderRhythm; now: RhythmState } | null;

/**
 * Returns since when a customer is lost: where the user has an open win-back record, else where its order rhythm is red
 * (domain 8.2). Null where neither says so. A record closed since the last order answers the red rhythm: it is not asked again.
 */
export function lostOf(known: KnownRhythm, winBacks: readonly WinBack[]): Lost | null {
  const open = winBacks.find(({ result }) => result === 'open');
  if (open) return { lostOn: open.lostOn, how: 'entered', because: { winBackId: open.id, why: open.why } };
  if (known === null || known.now.state !== 'red') return null;
  const { lastOrder } = known.usual;
  if (winBacks.some(({ lostOn }) => lostOn > lastOrder)) return null;
  const { daysSince, redFrom } = known.now;
  const lostOn = day(lastOrder).add({ days: redFrom }).toString();
  return { lostOn, how: 'computed', because: { lastOrder, daysSince, redFrom } };
}
