import { feastsInUse } from '../../../lib/domain/calendar/holidays';
import { type Occasion, occasionsOf } from '../../../lib/domain/care/occasions';
import type { PlannedBook } from './read-plan';

/** Returns the public holidays of the planned weeks, with the working day on which to send greetings (domain 8.3). */
export function greetingsOf({ holidays, settings }: PlannedBook, today: Temporal.PlainDate) {
  const ahead = { showAhead: settings.visits.weeksAhead * 7 };
  const greeted = feastsInUse(holidays, settings.holidays);
  return occasionsOf([], greeted, today, ahead, settings.calendar).filter(
    (occasion): occasion is Occasion & { kind: 'holiday' } => occasion.kind === 'holiday',
  );
}
