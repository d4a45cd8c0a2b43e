import { guessSection } from '../../../domain/mail/guess-section';
import type { MeetingNotes } from '../../../domain/meeting/meeting-notes';
import { Fact } from '../../../domain/records/fact';
import { FollowUp } from '../../../domain/records/follow-up';
import { OurPromise } from '../../../domain/records/promise';
import { Touch } from '../../../domain/records/touch';
import { writeUndoably } from '../change';
import { refuseUnrecorded } from '../unrecorded';
import type { When } from '../when';

/**
 * Keeps the notes of a meeting as what they are: a contact, entries of the dossier, promises and next steps; the result is the contact's id.
 * What was learned and promised there is of the meeting's own day, where the user is.
 */
export async function keepMeeting(accountId: string, notes: MeetingNotes, when: When, timeZone: string) {
  const of = () => ({ id: crypto.randomUUID(), accountId });
  const { kind, personIds, at, text, promisesDue: due, stepsDue } = notes;
  const [personId] = personIds;
  const on = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const touch = Touch.parse({
    ...of(),
    ...{ kind, personIds, at, direction: 'out', reached: true },
    ...(text && { text }),
  });
  const facts = notes.facts.map((line) => {
    const section = guessSection(line).section ?? 'general';
    return Fact.parse({ ...of(), section, text: line, source: {}, learnedOn: on, pinned: false });
  });
  const promises = notes.promises.map((line) =>
    OurPromise.parse({ ...of(), text: line, madeOn: on, due, status: 'open', ...(personId && { personId }) }),
  );
  const steps = notes.steps.map((line) =>
    FollowUp.parse({ ...of(), text: line, due: stepsDue, status: 'open', createdAt: when.now }),
  );
  for (const record of [touch, ...facts, ...promises, ...steps]) await refuseUnrecorded(record);
  return writeUndoably(['touches', 'facts', 'promises', 'followUps'], async (change) => {
    await change.put('touches', touch);
    for (const fact of facts) await change.put('facts', fact);
    for (const promise of promises) await change.put('promises', promise);
    for (const step of steps) await change.put('followUps', step);
    return touch.id;
  });
}
