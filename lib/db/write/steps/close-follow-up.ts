import { nextRepetition } from '../../../domain/proposal/next-repetition';
import { day } from '../../../domain/records/day';
import { FollowUp } from '../../../domain/records/follow-up';
import { readSettingsInForce } from '../../read/holidays';
import type { Change } from '../change';
import type { When } from '../when';

/**
 * Closes an open step as done, inside the caller's transaction; one that repeats stands open again for its next day, without the
 * promise that was kept.
 */
export async function closeFollowUp(followUp: FollowUp, change: Change, when: When): Promise<void> {
  await change.put('followUps', { ...followUp, status: 'done', closedOn: when.today });
  const { calendar } = await readSettingsInForce();
  const due = nextRepetition(followUp, day(when.today), calendar);
  if (due === null) return;
  const { snoozedFrom: _before, remindedFor: _shown, promiseId: _kept, ...rest } = followUp;
  await change.put('followUps', FollowUp.parse({ ...rest, id: crypto.randomUUID(), due, createdAt: when.now }));
}
