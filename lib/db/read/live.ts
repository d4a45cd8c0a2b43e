import { liveQuery } from 'dexie';
import { isOfClosedBook, WAITS_FOR_BOOK } from '../closed-book';
import { book } from '../schema';

const followers = new Set<() => void>();

/** Reads anew all that is followed: after the book was closed under this page, or where the user tries again. */
export function readAgain(): void {
  for (const start of followers) start();
}

book.on('close', () => {
  // An opening that failed closes it, too: whoever asked for that hears of it and tries again.
  if (!book.hasFailed()) setTimeout(readAgain);
});

/**
 * Calls `listener` with what `query` reads, and again whenever that changes in any tab, until the returned function is called.
 * A book that was closed is opened again and read anew; `failed` hears what keeps it from being read.
 */
export function follow<T>(
  query: () => Promise<T>,
  listener: (data: T) => void,
  failed: (error: unknown) => void = () => {},
): () => void {
  let tries = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};

  // Kept from Dexie's own handling of errors, which says nothing of a closed database.
  const read = async (): Promise<{ data: T } | { error: unknown }> => {
    try {
      return { data: await query() };
    } catch (error) {
      return { error };
    }
  };
  const hear = (answer: { data: T } | { error: unknown }) => {
    if ('data' in answer) {
      tries = 0;
      return listener(answer.data);
    }
    const wait = isOfClosedBook(answer.error) ? WAITS_FOR_BOOK[tries] : undefined;
    if (wait === undefined) return failed(answer.error);
    tries += 1;
    waiting = setTimeout(begin, wait);
  };
  const begin = () => {
    stop();
    const subscription = liveQuery(read).subscribe(hear);
    stop = () => subscription.unsubscribe();
  };
  const start = () => {
    clearTimeout(waiting);
    tries = 0;
    begin();
  };
  followers.add(start);
  start();
  return () => {
    followers.delete(start);
    clearTimeout(waiting);
    stop();
  };
}
