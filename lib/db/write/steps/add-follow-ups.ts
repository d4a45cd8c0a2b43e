import { FollowUp } from '../../../domain/records/follow-up';
import { type Followed, inParts } from '../../in-parts';
import { book } from '../../schema';
import { writeUndoably } from '../change';
import { refuseUnrecorded } from '../unrecorded';
import type { When } from '../when';

/** Adds the same next step to many accounts; the result is how many there were. Stopped, it writes nothing and rejects. */
export async function addFollowUps(
  accountIds: readonly string[],
  { text, due }: Required<Pick<FollowUp, 'text' | 'due'>>,
  when: When,
  followed: Followed = {},
) {
  await refuseUnrecorded({ text });
  return writeUndoably(['followUps', 'accounts'], async (change) => {
    const known = new Set(await book.accounts.where('id').anyOf(accountIds).primaryKeys());
    await inParts([...known], followed, async (part) => {
      const rows = part.map((accountId) =>
        FollowUp.parse({ id: crypto.randomUUID(), accountId, text, due, status: 'open', createdAt: when.now }),
      );
      await change.putAll('followUps', rows);
    });
    return known.size;
  });
}
