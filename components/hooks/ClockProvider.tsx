import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Clock, ClockContext } from './useClock';

/** How often it is asked whether a new day has begun, in milliseconds. */
const LOOK_EVERY = 60_000;

/** Gives everything inside the day and the moment of `now`; a page that stays open overnight moves on to the new day. */
export function ClockProvider({ now, children }: { now: () => Temporal.ZonedDateTime; children: ReactNode }) {
  const [today, setToday] = useState(() => now().toPlainDate().toString());

  useEffect(() => {
    const look = () => setToday(now().toPlainDate().toString());
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [now]);

  const clock = useMemo(
    (): Clock => ({
      today: Temporal.PlainDate.from(today),
      timeZone: now().timeZoneId,
      when: () => ({
        today: now().toPlainDate().toString(),
        now: now().toInstant().toString({ smallestUnit: 'millisecond' }),
      }),
    }),
    [today, now],
  );
  return <ClockContext value={clock}>{children}</ClockContext>;
}
