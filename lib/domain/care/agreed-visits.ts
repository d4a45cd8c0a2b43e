import type { Day } from '../records/day';
import type { FollowUp } from '../records/follow-up';

/** A visit of which an open step says the day: agreed with them, or moved there in the plan. */
export interface AgreedVisit {
  stepId: string;
  customerId: string;
  personId?: string;
  on: Day;
  /** The day that it takes the place of. */
  instead: Day;
}

/** The play whose steps are calls or visits, where nobody has said of which kind they are. */
const CALL_OR_VISIT = 'visit-due';

/** Returns the visits that the open steps of a customer have agreed, the next first. */
export function agreedVisits(customerId: string, followUps: readonly FollowUp[]): AgreedVisit[] {
  return followUps
    .filter(({ status, kind, playId }) => {
      return status === 'open' && (kind === undefined ? playId === CALL_OR_VISIT : kind === 'visit');
    })
    .map(({ id, due, personId, snoozedFrom }) => ({
      stepId: id,
      customerId,
      ...(personId && { personId }),
      on: due,
      instead: snoozedFrom ?? due,
    }))
    .sort((a, b) => a.on.localeCompare(b.on) || a.stepId.localeCompare(b.stepId));
}
