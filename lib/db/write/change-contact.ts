import { Touch } from '../../domain/records/touch';
import { book } from '../schema';
import { writeUndoably } from './change';
import { mergeEdit } from './merge-edit';
import { refuseUnrecorded } from './unrecorded';

/**
 * Changes a contact that was noted; rejects with a ZodError, and writes nothing, when it breaks its schema. What a form made of the
 * contact that it was `opened` on is put into it as it stands now; rejects with EditedElsewhereError where that cannot be.
 */
export async function changeContact(contact: Touch, opened: Touch) {
  const edited = Touch.parse(contact);
  await refuseUnrecorded(edited, opened);
  return writeUndoably(['touches'], async (change) => {
    await change.put('touches', mergeEdit(opened, edited, await book.touches.get(contact.id)));
  });
}
