/** How a long write is followed and stopped. */
export interface Followed {
  /** Called with how much is done, 0-1. */
  onPart?: (done: number) => void;
  /** Stops it: its transaction ends, and nothing is written. */
  signal?: AbortSignal;
}

/** So many rows are written in one piece. */
const AT_ONCE = 500;

/**
 * Does something with one part of a list after the other, in the transaction around; rejects with the signal's reason once that is
 * aborted.
 */
export async function inParts<Item>(
  items: readonly Item[],
  { onPart, signal }: Followed,
  work: (part: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE) {
    signal?.throwIfAborted();
    await work(items.slice(from, from + AT_ONCE));
    onPart?.(Math.min(1, (from + AT_ONCE) / items.length));
  }
  signal?.throwIfAborted();
}
