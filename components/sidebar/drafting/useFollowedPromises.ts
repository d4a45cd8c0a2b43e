import { useMemo, useRef } from 'react';
import type { WorkingCalendar } from '../../../lib/domain/calendar/calendar';
import { promisesIn } from '../../../lib/domain/mail/promises-in-draft';
import { useClock } from '../../hooks/useClock';
import { type FollowedPromise, followPromises } from './follow-promises';

/** Returns the promises that a draft held since it was opened, each with a key of its own; what is typed changes the rest. */
export function useFollowedPromises(text: string, calendar: WorkingCalendar): readonly FollowedPromise[] {
  const { today } = useClock();
  const followed = useRef<readonly FollowedPromise[]>([]);
  followed.current = useMemo(
    () => followPromises(followed.current, promisesIn(text, today, calendar)),
    [text, today, calendar],
  );
  return followed.current;
}
