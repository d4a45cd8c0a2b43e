import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;

function listen(changed: () => void) {
  const become = ({ type }: Event) => {
    isPrinting = type === 'beforeprint';
    // The browser takes its picture of the page right after this event.
    flushSync(changed);
  };
  window.addEventListener('beforeprint', become);
  window.addEventListener('afterprint', become);
  return () => {
    window.removeEventListener('beforeprint', become);
    window.removeEventListener('afterprint', become);
  };
}

/** Tells whether the page is being printed, in time for the print. */
export const usePrinting = (): boolean => useSyncExternalStore(listen, () => isPrinting);
