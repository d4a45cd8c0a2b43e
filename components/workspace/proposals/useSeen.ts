import { useCallback, useEffect, useState } from 'react';
import { pathToSeen, readSeen, type SeenProposals } from './seen-proposals';

/**
 * Returns what of the proposals is seen, as the address says, and how to see something else. That stands in the address at once, in the
 * place of what stood there: going back leads to the page before.
 */
export function useSeen(): [SeenProposals, (change: Partial<SeenProposals>) => void] {
  const [seen, setSeen] = useState(() => readSeen(window.location.hash));
  useEffect(() => {
    const follow = () => setSeen(readSeen(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const change = useCallback((changed: Partial<SeenProposals>) => {
    const next = { ...readSeen(window.location.hash), ...changed };
    window.history.replaceState(window.history.state, '', pathToSeen(next));
    setSeen(next);
  }, []);
  return [seen, change];
}
