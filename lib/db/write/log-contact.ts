import { FollowUp } from '../../domain/records/follow-up';
import { Touch } from '../../domain/records/touch';
import { book } from '../schema';
import { writeUndoably } from './change';
import { refuseUnrecorded } from './unrecorded';
import type { When } from './when';

/** The mail stands among the account's contacts already. Nothing was written. */
export class MailNotedError extends Error {
  override name = 'MailNotedError';
}

/** The next step that a contact led to. */
export type StepAfter = Required<Pick<FollowUp, 'text' | 'due'>> & Pick<FollowUp, 'personId'>;

/**
 * Logs a contact with an account and, where it led to one, the next step; the result is the contact's id. Rejects with
 * MailNotedError where it notes a mail that is noted already.
 */
export async function logContact(contact: Omit<Touch, 'id'>, when: When, next?: StepAfter) {
  const touch = Touch.parse({ ...contact, id: crypto.randomUUID() });
  const step = { id: crypto.randomUUID(), accountId: touch.accountId, status: 'open', createdAt: when.now };
  const followUp = next && FollowUp.parse({ ...next, ...step });
  await refuseUnrecorded(touch);
  if (followUp) await refuseUnrecorded(followUp);
  return writeUndoably(['touches', 'followUps'], async (change) => {
    const isNoted = ({ mail }: Touch) => mail !== undefined && mail === touch.mail;
    if (touch.mail && (await book.touches.where('accountId').equals(touch.accountId).filter(isNoted).count()) > 0)
      throw new MailNotedError();
    await change.put('touches', touch);
    if (followUp) await change.put('followUps', followUp);
    return touch.id;
  });
}
