import type { NextStep } from '../../../lib/conclude/steps';
import type { When } from '../../../lib/db/write/when';
import { day } from '../../../lib/domain/records/day';
import { date, t } from '../../../lib/text';
import { type CalendarEntry, calendarFile } from '../../../lib/transfer/ics';
import { saveFile } from '../../ui/save-file';
import { stepText } from './step-text';
import { backgroundLines } from './step-words';

/** A step with the account that it belongs to, by name. */
export interface NamedStep {
  step: NextStep;
  account: string;
}

function entryOf({ step, account }: NamedStep, when: When, timeZone: string): CalendarEntry {
  const { followUp, person, proposal } = step;
  const age = Temporal.Instant.from(followUp.createdAt).until(when.now).total('minutes');
  const contact = person && [person.name, person.phones[0]].filter(Boolean).join(', ');
  const about = proposal && t('step_ofProposal', { title: proposal.title, day: date(proposal.validUntil, 'short') });
  return {
    uid: `${followUp.id}@keyside`,
    day: followUp.due,
    begins:
      followUp.at && day(followUp.due).toZonedDateTime({ timeZone, plainTime: followUp.at }).toInstant().toString(),
    summary: `${account}: ${stepText(step)}`,
    description: [contact, about, ...backgroundLines(step)].filter(Boolean).join('\n'),
    // Nothing counts a step's changes, but every file is made later than the one before.
    sequence: Math.max(0, Math.floor(age)),
  };
}

/** Lets the browser save steps as a calendar file (ICS), those with a time at that in the user's zone; each step keeps its entry when it is saved again. */
export function saveCalendar(steps: readonly NamedStep[], when: When, timeZone: string) {
  const entries = steps.map((step) => entryOf(step, when, timeZone));
  return saveFile(`keyside-${when.today}.ics`, calendarFile(entries, when.now), 'text/calendar');
}
