import type { Moment } from '../../domain/records/day';

export type Counts = { added: number; updated: number; unchanged: number };
/** What becomes of each line. */
export type Outcomes = ReadonlyMap<number, keyof Counts>;

/**
 * Returns the drafts that differ from the book, stamped with `now`, and the lines counted by what happens to their record: the
 * first line of a new or changed record counts as added or updated, any further one as unchanged.
 */
export function countLines<T extends { id: string; updatedAt?: Moment }>(
  book: readonly T[],
  drafts: ReadonlyMap<string, T>,
  recordOfLine: ReadonlyMap<number, string>,
  now: Moment,
): { counts: Counts; outcomes: Outcomes; records: T[] } {
  const old = new Map(book.map((record) => [record.id, record]));
  const outcomes = new Map<number, keyof Counts>();
  const records = new Map<string, T>();
  for (const [line, id] of recordOfLine) {
    const draft = drafts.get(id);
    const before = old.get(id);
    if (!draft || records.has(id) || (before && isSame(before, draft))) outcomes.set(line, 'unchanged');
    else {
      records.set(id, 'updatedAt' in draft ? { ...draft, updatedAt: now } : draft);
      outcomes.set(line, before ? 'updated' : 'added');
    }
  }
  return { counts: countsOf(outcomes), outcomes, records: [...records.values()] };
}

/** Returns how many lines come to what. */
export function countsOf(outcomes: Outcomes): Counts {
  const counts: Counts = { added: 0, updated: 0, unchanged: 0 };
  for (const outcome of outcomes.values()) counts[outcome] += 1;
  return counts;
}

/** Returns whether two records are the same: plain data whose keys may stand in any order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [before, after] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    before.size === after.size && [...before].every(([key, value]) => after.has(key) && isSame(value, after.get(key)))
  );
}
