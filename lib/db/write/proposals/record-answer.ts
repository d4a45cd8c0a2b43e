import { Answered, Proposal } from '../../../domain/records/proposal';
import { book } from '../../schema';
import { writeUndoably } from '../change';
import { closeFollowUp } from '../steps/close-follow-up';
import { openFollowUp } from '../steps/open-follow-up';
import { reconcileChain } from '../steps/reconcile-chain';
import { refuseUnrecorded } from '../unrecorded';
import type { When } from '../when';

/**
 * Records what the client's answer to a proposal meant and stops its chain (domain 8.1). `atMeeting` is the step of the
 * meeting in which the answer was given: that is logged then instead of a mail, and is done. `worth` is what the proposal has turned
 * out to be worth. Rejects with StepGoneError where that step is no longer open.
 */
export async function recordAnswer(
  proposalId: string,
  answer: Answered,
  when: When,
  { atMeeting, worth = {} }: { atMeeting?: string | undefined; worth?: Pick<Proposal, 'amount' | 'currency'> } = {},
) {
  const event = Answered.parse(answer);
  await refuseUnrecorded(event);
  return writeUndoably(['proposals', 'followUps', 'touches'], async (change) => {
    const before = Proposal.parse(await book.proposals.get(proposalId));
    const closed = answer.meaning === 'accepted' || answer.meaning === 'declined';
    const proposal: Proposal = {
      ...before,
      ...worth,
      events: [...before.events, event],
      status: closed ? (answer.meaning as 'accepted' | 'declined') : before.status,
    };
    await change.put('proposals', proposal);
    const meeting = atMeeting === undefined ? undefined : await openFollowUp(atMeeting);
    if (meeting) await closeFollowUp(meeting, change, when);
    await change.put('touches', {
      id: crypto.randomUUID(),
      accountId: proposal.accountId,
      personIds: proposal.personIds,
      ...(meeting ? { kind: 'meeting', direction: 'out' } : { kind: 'mail', direction: 'in' }),
      at: when.now,
      reached: true,
      proposalId,
    });
    await reconcileChain(proposal, change, when);
  });
}
