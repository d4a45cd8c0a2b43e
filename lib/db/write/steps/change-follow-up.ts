import { FollowUp } from '../../../domain/records/follow-up';
import { writeUndoably } from '../change';
import { mergeEdit } from '../merge-edit';
import { refuseUnrecorded } from '../unrecorded';
import { openFollowUp } from './open-follow-up';

/**
 * Changes an open step of the user's own words, which a form was `opened` on. A new day or time is the one it was meant for: it was
 * not put off to it, and a reminder comes again. Rejects with StepGoneError where the step is no longer open, and with
 * EditedElsewhereError where the same was changed since.
 */
export async function changeFollowUp(given: FollowUp, opened: FollowUp) {
  const edited = FollowUp.parse(given);
  await refuseUnrecorded(edited, opened);
  return writeUndoably(['followUps'], async (change) => {
    const row = mergeEdit(opened, edited, await openFollowUp(edited.id));
    const { snoozedFrom: _before, remindedFor: _again, ...moved } = row;
    await change.put('followUps', edited.due === opened.due && edited.at === opened.at ? row : moved);
  });
}
