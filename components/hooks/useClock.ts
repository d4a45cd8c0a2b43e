import { createContext, useContext } from 'react';
import type { When } from '../../lib/db/write/when';

/** What day it is, and the moment of a write. Entrypoints provide it: no component asks the system. */
export interface Clock {
  today: Temporal.PlainDate;
  /** The zone in which the user's days begin and end. */
  timeZone: string;
  when(): When;
}

export const ClockContext = createContext<Clock | null>(null);

/** Returns the clock of the page around; throws an Error where no `ClockContext` provides one. */
export function useClock(): Clock {
  const clock = useContext(ClockContext);
  if (!clock) throw new Error('No ClockContext around this component');
  return clock;
}
