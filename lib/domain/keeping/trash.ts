import type { Moment } from '../records/day';

/** One deletion: everything that went with it, as it stood. */
export interface TrashEntry {
  id: string;
  at: Moment;
  /** What was removed, the last first: what was asked for, then what belonged to it. */
  rows: readonly { table: string; row: object }[];
  /** What was changed because of that, and stays in the book: an account that lost its parent. */
  changed: readonly { table: string; key: string; before: object; after: object }[];
}

/** How long what was deleted can be brought back, in days. */
export const TRASH_DAYS = 30;

/** Returns the moment before which whatever was deleted goes for good. */
export function goneBefore(now: Moment): Moment {
  return Temporal.Instant.from(now)
    .subtract({ hours: 24 * TRASH_DAYS })
    .toString({ smallestUnit: 'millisecond' });
}
