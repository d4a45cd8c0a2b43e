import { FollowUp } from '../../../domain/records/follow-up';
import { writeUndoably } from '../change';
import { refuseUnrecorded } from '../unrecorded';
import type { When } from '../when';

/** A next step of the user's own words, or one that a play suggested: `playId` keeps the play from suggesting it again. */
export type NewFollowUp = Required<Pick<FollowUp, 'accountId' | 'text' | 'due'>> &
  Pick<FollowUp, 'personId' | 'playId' | 'owner' | 'kind' | 'at' | 'repeats' | 'note'>;

/** Adds a next step; the result is its id. */
export async function addFollowUp(given: NewFollowUp, when: When) {
  const row = FollowUp.parse({ ...given, id: crypto.randomUUID(), status: 'open', createdAt: when.now });
  await refuseUnrecorded(row);
  return writeUndoably(['followUps'], async (change) => {
    await change.put('followUps', row);
    return row.id;
  });
}
