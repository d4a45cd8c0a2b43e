import type { RhythmSettings, RhythmState } from '../book/rhythm';
import type { OrderRhythm } from '../book/standing';
import { type Day, day } from '../records/day';
import type { LossReason, WinBack } from '../records/win-back';
import { type Calibration, saidOf } from '../silence/calibration';
import { firstDayBeyond } from '../silence/first-days';

/** Since when a customer is lost, and what says so: its own order rhythm, or the user. */
export type Lost =
  | {
      lostOn: Day;
      how: 'computed';
      because: { lastOrder: Day; daysSince: number; lostFrom: number; alarm: 'red' | 'longest' };
    }
  | { lostOn: Day; how: 'entered'; because: { winBackId: string; why: LossReason } };

/** Its order rhythm and the state of it; null where the ledger does not carry one. */
export type KnownRhythm = { usual: OrderRhythm; now: RhythmState } | null;

/** How often silences of the past were real, and from when on one is a loss. */
export interface LostBy {
  calibration?: Calibration | undefined;
  rhythm: RhythmSettings;
}

/**
 * Returns since when a customer is lost: where the user has an open win-back record; else where it has been silent for longer than usual, and
 * at least half of such silences were real in this book, or it has been silent for twice its longest (domain 8.2). Null where nothing says
 * so. A record closed since the last order answers the silence: it is not asked again.
 */
export function lostOf(known: KnownRhythm, winBacks: readonly WinBack[], by: LostBy): Lost | null {
  const open = winBacks.find(({ result }) => result === 'open');
  if (open) return { lostOn: open.lostOn, how: 'entered', because: { winBackId: open.id, why: open.why } };
  if (known === null || known.now.state !== 'red') return null;
  const { lastOrder } = known.usual;
  const { daysSince } = known.now;
  const { lostFrom, alarm } = lostFromOf(known, by);
  if (daysSince < lostFrom || winBacks.some(({ lostOn }) => lostOn > lastOrder)) return null;
  const lostOn = day(lastOrder).add({ days: lostFrom }).toString();
  return { lostOn, how: 'computed', because: { lastOrder, daysSince, lostFrom, alarm } };
}

/** From which day of its silence on a customer counts as lost, and by what; never, where the book's past and its own say nothing. */
function lostFromOf(
  { usual: { gaps, longest }, now: { redFrom } }: NonNullable<KnownRhythm>,
  { calibration, rhythm }: LostBy,
): { lostFrom: number; alarm: 'red' | 'longest' } {
  const past = saidOf(calibration, 'red');
  if (past && past.real >= rhythm.lostShare * past.cases) return { lostFrom: redFrom, alarm: 'red' };
  const isKnown = longest !== undefined && gaps >= rhythm.lostGaps;
  const lostFrom = isKnown ? Math.max(redFrom, firstDayBeyond(rhythm.lostLongest * longest)) : Number.POSITIVE_INFINITY;
  return { lostFrom, alarm: 'longest' };
}
