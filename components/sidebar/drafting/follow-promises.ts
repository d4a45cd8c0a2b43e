import type { DraftPromise } from '../../../lib/domain/mail/promises-in-draft';

/** A promise found in the draft, the same one while its sentence is being written. */
export interface FollowedPromise {
  key: number;
  found: DraftPromise;
  /** It still stands in the draft. */
  isThere: boolean;
}

/** Whether one text became the other by writing on or mending in one place. */
function isWrittenOn(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  let begin = 0;
  while (begin < shorter.length && shorter[begin] === longer[begin]) begin++;
  let end = 0;
  while (end < shorter.length - begin && shorter.at(-1 - end) === longer.at(-1 - end)) end++;
  return (begin + end) * 2 > shorter.length;
}

/**
 * Returns the promises of a draft after it changed, each with the key that it had before, in the order in which they first
 * came. Those that are gone stay in the list, so that they are known again. The same list comes back where nothing changed.
 */
export function followPromises(
  before: readonly FollowedPromise[],
  found: readonly DraftPromise[],
): readonly FollowedPromise[] {
  const fresh = new Set(found);
  const take = (is: (one: DraftPromise) => boolean) => {
    const taken = [...fresh].find(is);
    if (taken) fresh.delete(taken);
    return taken;
  };
  // Whole sentences first, so that none is taken for another that was written on.
  const same = before.map((one) => take(({ text }) => text === one.found.text));
  const followed = before.map((one, place): FollowedPromise => {
    const now = same[place] ?? (one.isThere && take(({ text }) => isWrittenOn(one.found.text, text)));
    if (!now) return one.isThere ? { ...one, isThere: false } : one;
    const isSame = one.isThere && JSON.stringify(now) === JSON.stringify(one.found);
    return isSame ? one : { key: one.key, found: now, isThere: true };
  });
  if (fresh.size === 0 && followed.every((one, place) => one === before[place])) return before;
  return [...followed, ...[...fresh].map((one, place) => ({ key: before.length + place, found: one, isThere: true }))];
}
