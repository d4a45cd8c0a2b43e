import type { RhythmSettings } from '../book/rhythm';
import { orderRhythm } from '../book/rhythm';
import type { OrderRhythm } from '../book/standing';
import { day, daysBetween } from '../records/day';
import { toEpochDay } from '../records/epoch-day';
import type { Touch, TouchKind } from '../records/touch';
import { firstDayBeyond } from '../silence/first-days';
import type { GroupSettings } from './coverage';
import { type AsOf, touchDay } from './last-touch';

/** A client's own request is one more sign of them, as a mail is. */
const WRITTEN: readonly TouchKind[] = ['mail', 'request'];

/** Whether a person has gone silent for their own habit of writing, with the figures; `lastOrder` is their last mail. */
export interface PersonSilence {
  personId: string;
  isSilent: boolean;
  daysSince: number;
  silentFrom: number;
  rhythm: OrderRhythm;
}

/**
 * Returns whether a person's mails and requests to us have stopped: for longer than three medians, than one and a quarter of their longest
 * silence, and than three weeks (domain 8.2); several of one day count once. Null where they wrote too seldom to have a habit: not enough data.
 */
export function personSilence(
  personId: string,
  touches: readonly Touch[],
  { today, timeZone }: AsOf,
  { rhythm: by, group }: { rhythm: RhythmSettings; group: GroupSettings },
): PersonSilence | null {
  const days = touches
    .filter(
      ({ kind, direction, personIds }) => WRITTEN.includes(kind) && direction === 'in' && personIds.includes(personId),
    )
    .map((touch) => toEpochDay(touchDay(touch, timeZone)))
    .filter((on) => on <= toEpochDay(today));
  const rhythm = orderRhythm(days, by);
  if (rhythm === null) return null;
  const { median, longest = 0, lastOrder } = rhythm;
  const most = Math.max(group.silentFrom, group.silentMedians * median, group.silentLongest * longest);
  const silentFrom = firstDayBeyond(most);
  const daysSince = daysBetween(day(lastOrder), today);
  return { personId, isSilent: daysSince >= silentFrom, daysSince, silentFrom, rhythm };
}
