import { useSyncExternalStore } from 'react';
import { type Route, readRoute } from './route';

function listen(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Returns the page that the address names now, and follows it. */
export function useRoute(): Route {
  return readRoute(useSyncExternalStore(listen, () => window.location.hash));
}
