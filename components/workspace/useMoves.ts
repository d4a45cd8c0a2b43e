import { useCallback, useEffect, useRef } from 'react';
import { keepInState, stateNow } from './history-state';

/** Marks the entries of the browser's history that somebody has been to. */
const BEEN = 'been';

/**
 * Returns what says how many times somebody has moved here of their own accord: by what they press in this document, or by going back or
 * forward with the browser's own buttons, which this document hears nothing of. What else comes to another page was led there.
 */
export function useMoves(): () => number {
  const moves = useRef(0);
  useEffect(() => {
    const listening = new AbortController();
    const move = () => {
      moves.current += 1;
    };
    const mark = () => keepInState({ [BEEN]: true });
    const arrive = () => {
      // A new entry has no mark yet: this document, or an address that was typed, has led there.
      if (BEEN in stateNow()) move();
      else mark();
    };
    mark();
    const { signal } = listening;
    addEventListener('pointerdown', move, { capture: true, signal });
    addEventListener('keydown', move, { capture: true, signal });
    addEventListener('popstate', arrive, { signal });
    return () => listening.abort();
  }, []);
  return useCallback(() => moves.current, []);
}
