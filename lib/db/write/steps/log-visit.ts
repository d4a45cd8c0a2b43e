import { Touch } from '../../../domain/records/touch';
import { writeUndoably } from '../change';
import type { When } from '../when';
import { closeFollowUp } from './close-follow-up';
import { openFollowUp } from './open-follow-up';

/** Those who were seen at one of the companies of a visit. */
export interface SeenAt {
  accountId: string;
  personIds: string[];
}

/**
 * Notes that a visit was made now: a contact with each company where somebody was seen, and the steps that had agreed it are done. Rejects
 * with StepGoneError where one of these is no longer open.
 */
export function logVisit(seen: readonly SeenAt[], stepIds: readonly string[], when: When) {
  const touches = seen.map((one) =>
    Touch.parse({ ...one, id: crypto.randomUUID(), kind: 'visit', direction: 'out', at: when.now }),
  );
  return writeUndoably(['touches', 'followUps'], async (change) => {
    for (const touch of touches) await change.put('touches', touch);
    for (const id of stepIds) await closeFollowUp(await openFollowUp(id), change, when);
  });
}
