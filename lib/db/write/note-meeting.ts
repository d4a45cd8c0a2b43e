import { notedAs } from '../../domain/meeting/noted-as';
import { Touch } from '../../domain/records/touch';
import { book } from '../schema';
import { writeUndoably } from './change';

/** The meeting stands among the account's contacts already. Nothing was written. */
export class MeetingNotedError extends Error {
  override name = 'MeetingNotedError';
}

/** A meeting of a calendar as a contact: `event` is its `eventKey`, `at` when it began. */
export type NotedMeeting = Pick<Touch, 'accountId' | 'personIds' | 'at' | 'text'> & {
  kind: 'meeting' | 'visit';
  event: string;
};

/**
 * Notes a meeting that is over among the account's contacts, once; rejects with MeetingNotedError where it is noted. `isHourKnown`
 * where `at` is more than its day.
 */
export function noteMeeting(given: NotedMeeting, isHourKnown: boolean) {
  const touch = Touch.parse({ ...given, id: crypto.randomUUID(), direction: 'out', reached: true });
  return writeUndoably(['touches'], async (change) => {
    const touches = await book.touches.where('accountId').equals(given.accountId).toArray();
    if (notedAs(touches, { event: given.event, at: isHourKnown ? given.at : undefined })) throw new MeetingNotedError();
    await change.put('touches', touch);
  });
}
