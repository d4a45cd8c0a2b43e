import { daysBetween } from '../records/day';
import type { Touch } from '../records/touch';

/** The day on which a rule is asked, and the zone in which the user's days begin and end. */
export interface AsOf {
  today: Temporal.PlainDate;
  timeZone: string;
}

/** Days since the last contact in each direction; null where there was none. */
export interface LastTouch {
  in: number | null;
  out: number | null;
}

/** Several rules ask for the day of the same touch, and finding it is most of their work. */
const knownDays = new WeakMap<Touch, { at: string; timeZone: string; day: Temporal.PlainDate }>();

/** Returns the user's calendar day of a touch. */
export function touchDay(touch: Touch, timeZone: string): Temporal.PlainDate {
  const { at } = touch;
  const known = knownDays.get(touch);
  if (known?.at === at && known.timeZone === timeZone) return known.day;
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
  knownDays.set(touch, { at, timeZone, day });
  return day;
}

/** Says whether a touch was a contact: a call or visit that reached nobody was none, a mail that was not answered was. */
export function isContact({ kind, reached }: Pick<Touch, 'kind' | 'reached'>): boolean {
  return kind === 'mail' || reached !== false;
}

/** Returns how many days ago a person was last in contact with us, in each direction, not counting days to come (domain 7). */
export function lastTouch(personId: string, touches: readonly Touch[], { today, timeZone }: AsOf): LastTouch {
  const since = (direction: Touch['direction']) => {
    const days = touches
      .filter((touch) => touch.direction === direction && touch.personIds.includes(personId) && isContact(touch))
      .map((touch) => daysBetween(touchDay(touch, timeZone), today))
      .filter((ago) => ago >= 0);
    return days.length > 0 ? Math.min(...days) : null;
  };
  return { in: since('in'), out: since('out') };
}

/** Returns how many days ago a person was last in contact with us in either direction; null where never. */
export function daysSinceTouch(personId: string, touches: readonly Touch[], asOf: AsOf): number | null {
  const last = lastTouch(personId, touches, asOf);
  return last.in === null || last.out === null ? (last.in ?? last.out) : Math.min(last.in, last.out);
}
