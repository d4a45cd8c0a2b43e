import { useEffect, useRef, useState } from 'react';
import { mend } from '../../lib/db/broken/mend';
import { follow } from '../../lib/db/read/live';

/** What a read from the book has come to. */
export type Live<T> = { state: 'loading' } | { state: 'ready'; data: T } | { state: 'error'; error: unknown };

/**
 * Returns what `query` reads from the book, read again whenever it changes. `key` names what is asked for: with a new key
 * the answer is `loading` at once, never the answer to the question before. A book that is closed under it and opens again
 * keeps the answer; a row that breaks its schema, and with it the read, is set aside. `refined` asks again when it changes, and
 * keeps the answer until then.
 */
export function useLive<T>(query: () => Promise<T>, key: string, refined?: unknown): Live<T> {
  const [answer, setAnswer] = useState<{ key: string; live: Live<T> }>();
  const latest = useRef(query);
  latest.current = query;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `query` is a new function with every draw; `key` and `refined` say when it asks something else.
  useEffect(() => {
    let heard = 0;
    return follow(
      () => latest.current(),
      (data) => {
        heard += 1;
        setAnswer({ key, live: { state: 'ready', data } });
      },
      async (error) => {
        heard += 1;
        const at = heard;
        // While the book was looked at, it may have been read anew.
        if (!(await mend()) && at === heard) setAnswer({ key, live: { state: 'error', error } });
      },
    );
  }, [key, refined]);
  return answer?.key === key ? answer.live : { state: 'loading' };
}
