import type { Day } from '../../../domain/records/day';
import { FollowUp } from '../../../domain/records/follow-up';
import { writeUndoably } from '../change';
import { refuseUnrecorded } from '../unrecorded';
import type { When } from '../when';
import { openFollowUp } from './open-follow-up';

/** A visit of the plan that is given a day: a new step, or one that has agreed it already. */
export interface VisitToAgree {
  accountId: string;
  personId?: string | undefined;
  text: string;
  on: Day;
  /** The day that the plan had for it. */
  instead: Day;
  stepId?: string | undefined;
}

/**
 * Agrees a visit for a day, by a step that the plan goes by from then on; the result is the step's id. It remembers the earlier day that
 * it takes the place of. Rejects with StepGoneError where the step that is to be moved is no longer open.
 */
export async function agreeVisit({ stepId, on, instead, ...given }: VisitToAgree, when: When) {
  const id = stepId ?? crypto.randomUUID();
  const row = { ...given, id, kind: 'visit', playId: 'visit-due', due: on, status: 'open', createdAt: when.now };
  const made = stepId === undefined ? FollowUp.parse(row) : undefined;
  if (made) await refuseUnrecorded(made);
  return writeUndoably(['followUps'], async (change) => {
    const { snoozedFrom = instead, remindedFor: _again, ...rest } = made ?? (await openFollowUp(id));
    await change.put('followUps', { ...rest, due: on, ...(snoozedFrom < on && { snoozedFrom }) });
    return id;
  });
}
