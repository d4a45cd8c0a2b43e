import type { Day } from '../domain/records/day';
import type { Said } from './play';

/** Returns a day as it is said in a text, or the words for a day that never was. */
export function dayOrNever(day: Day | null): Said {
  return day === null ? { text: 'play_never' } : { day };
}
