import type { RhythmSettings } from '../book/rhythm';
import { orderRhythm, type RhythmState, rhythmState } from '../book/rhythm';
import type { OrderRhythm } from '../book/standing';
import { toEpochDay } from '../records/epoch-day';
import type { Touch, TouchKind } from '../records/touch';
import { type AsOf, touchDay } from './last-touch';

/** A client's own request is one more sign of them, as a mail is. */
const WRITTEN: readonly TouchKind[] = ['mail', 'request'];

/** Whether a person has gone silent for their own habit of writing, with the figures; `lastOrder` is their last mail. */
export interface PersonSilence extends RhythmState {
  personId: string;
  rhythm: OrderRhythm;
}

/**
 * Returns whether a person's mails and requests to us have stopped, by the same test as a customer's orders (domain 8.2): several
 * of one day count once. Null where they wrote too seldom to have a habit: not enough data.
 */
export function personSilence(
  personId: string,
  touches: readonly Touch[],
  { today, timeZone }: AsOf,
  settings: RhythmSettings,
): PersonSilence | null {
  const days = touches
    .filter(
      ({ kind, direction, personIds }) => WRITTEN.includes(kind) && direction === 'in' && personIds.includes(personId),
    )
    .map((touch) => toEpochDay(touchDay(touch, timeZone)))
    .filter((on) => on <= toEpochDay(today));
  const rhythm = orderRhythm(days, settings);
  return rhythm === null ? null : { personId, ...rhythmState(rhythm, today, settings), rhythm };
}
