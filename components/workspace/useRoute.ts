import { startTransition, useEffect, useState } from 'react';
import { type Route, readRoute } from './route';

/**
 * Returns the page that the address names now, and how many times somebody has navigated since the workspace was opened. The
 * page before stays until the code of the next one has come.
 */
export function useRoute(): { route: Route; arrivals: number } {
  const [{ hash, arrivals }, setArrival] = useState(() => ({ hash: window.location.hash, arrivals: 0 }));
  useEffect(() => {
    const follow = () =>
      startTransition(() =>
        setArrival((before) => {
          const { hash } = window.location;
          return hash === before.hash ? before : { hash, arrivals: before.arrivals + 1 };
        }),
      );
    // It may have changed since it was first read.
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return { route: readRoute(hash), arrivals };
}
