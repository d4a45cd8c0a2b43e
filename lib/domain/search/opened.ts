import type { Findable } from './findable';
import type { SearchIndex } from './make-index';

/** So many count of what was opened before. */
export const LATELY = 63;

/** What was opened before, each by its place in the index with how many were opened since. */
export type Opened = ReadonlyMap<number, number>;

/** Returns the key under which is kept that something was opened. */
export const openedKey = ({ kind, id }: Pick<Findable, 'kind' | 'id'>): string => `${kind}:${id}`;

/** Returns where in the index stands what was opened before; `keys` begin with the last. */
export function openedIn({ entries }: SearchIndex, keys: readonly string[]): Opened {
  const sinceOf = new Map(keys.slice(0, LATELY).map((key, since) => [key, since]));
  const opened = new Map<number, number>();
  if (sinceOf.size === 0) return opened;
  for (const [place, entry] of entries.entries()) {
    const since = sinceOf.get(openedKey(entry));
    if (since !== undefined) opened.set(place, since);
  }
  return opened;
}
