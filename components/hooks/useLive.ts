import { useEffect, useRef, useState } from 'react';
import { follow } from '../../lib/db/read/live';

/** What a read from the book has come to. */
export type Live<T> = { state: 'loading' } | { state: 'ready'; data: T } | { state: 'error'; error: unknown };

/**
 * Returns what `query` reads from the book, read again whenever it changes. `key` names what is asked for: with a new key
 * the answer is `loading` at once, never the answer to the question before. `refined` asks again when it changes, and
 * keeps the answer until then.
 */
export function useLive<T>(query: () => Promise<T>, key: string, refined?: unknown): Live<T> {
  const [answer, setAnswer] = useState<{ key: string; live: Live<T> }>();
  const latest = useRef(query);
  latest.current = query;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `query` is a new function with every draw; `key` and `refined` say when it asks something else.
  useEffect(
    () =>
      follow(
        async (): Promise<Live<T>> => {
          try {
            return { state: 'ready', data: await latest.current() };
          } catch (error) {
            // Told here: what follows the book keeps a closed database to itself.
            return { state: 'error', error };
          }
        },
        (live) => setAnswer({ key, live }),
      ),
    [key, refined],
  );
  return answer?.key === key ? answer.live : { state: 'loading' };
}
