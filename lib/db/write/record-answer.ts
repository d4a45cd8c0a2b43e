import { Answered, Proposal } from '../../domain/records/proposal';
import { book } from '../schema';
import { writeUndoably } from './change';
import { openFollowUp } from './open-follow-up';
import { reconcileChain } from './reconcile-chain';
import type { When } from './when';

/**
 * Records what the client's answer to a proposal meant and stops its chain (domain 8.1). `atMeeting` is the step of the
 * meeting in which the answer was given: that is logged then instead of a mail, and is done. Rejects with StepGoneError where
 * that step is no longer open.
 */
export function recordAnswer(proposalId: string, answer: Answered, when: When, atMeeting?: string) {
  const event = Answered.parse(answer);
  return writeUndoably(['proposals', 'followUps', 'touches'], async (change) => {
    const before = Proposal.parse(await book.proposals.get(proposalId));
    const closed = answer.meaning === 'accepted' || answer.meaning === 'declined';
    const proposal: Proposal = {
      ...before,
      events: [...before.events, event],
      status: closed ? (answer.meaning as 'accepted' | 'declined') : before.status,
    };
    await change.put('proposals', proposal);
    const meeting = atMeeting === undefined ? undefined : await openFollowUp(atMeeting);
    if (meeting) await change.put('followUps', { ...meeting, status: 'done', closedOn: when.today });
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
