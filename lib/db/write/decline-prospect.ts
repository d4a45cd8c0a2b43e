import { declineProspect as decliningOf } from '../../domain/programme/prospect-decision';
import { Prospect } from '../../domain/records/prospect';
import { book } from '../schema';
import { writeUndoably } from './change';
import { refuseUnrecorded } from './unrecorded';
import type { When } from './when';

/** Declines a prospect with a reason; rejects with a RangeError on an empty reason or where it was decided already. */
export async function declineProspect(id: string, reason: string, when: When) {
  await refuseUnrecorded({ reason });
  return writeUndoably(['prospects'], async (change) => {
    const flagged = Prospect.parse(await book.prospects.get(id));
    await change.put('prospects', decliningOf(flagged, reason, Temporal.PlainDate.from(when.today)));
  });
}
