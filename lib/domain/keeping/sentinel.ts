import type { Moment } from '../records/day';

/** What is noted of the book outside of its database after each write, so that no other and no older one is taken for it. */
export interface Sentinel {
  /** Which book it is. */
  id: string;
  /** How many times it was written. */
  writes: number;
  /** When it was last saved outside of the browser. */
  backup?: Moment;
}

/** What the book says of itself, in each write transaction together with what that writes. */
export interface BookMark extends Sentinel {
  /** The tables that hold anything. */
  filled: readonly string[];
}

/**
 * Says whether what a database holds is not the book that the sentinel speaks of: nothing or another book, an older one, or one of
 * which a whole table is gone. A book that was written after the sentinel was is the right one: something ended its writer
 * between the two. Without a sentinel any book is the right one, as it comes from before there were any.
 */
export function isLost(
  kept: Sentinel | undefined,
  here: BookMark | undefined,
  isEmpty: (table: string) => boolean,
): boolean {
  if (here?.filled.some(isEmpty)) return true;
  return kept !== undefined && (here?.id !== kept.id || here.writes < kept.writes);
}
