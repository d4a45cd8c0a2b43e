import { createContext, useContext } from 'react';

/** How many times somebody has navigated since the workspace was opened. */
export const ArrivalContext = createContext(0);

/** Returns a number that grows with every navigation; 0 on the page that was opened first. */
export function useArrival(): number {
  return useContext(ArrivalContext);
}
