import { writeUndoably } from '../change';
import type { When } from '../when';

/** Removes a step of the user's own words, which stands in the trash then. */
export function removeFollowUp(id: string, { now }: When) {
  return writeUndoably(['followUps'], (change) => change.remove('followUps', id), { deletedAt: now });
}
