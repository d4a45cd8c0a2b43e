import { FollowUp } from '../../domain/follow-up';
import { type ChainEvent, Proposal } from '../../domain/proposal';
import { book } from '../schema';
import { writeUndoably } from './change';
import { reconcileChain } from './reconcile-chain';
import type { When } from './when';

/**
 * Marks a follow-up as done, and a promise that it stands for as kept. A step of a proposal's chain also logs the touch and moves the chain to its next step;
 * `reached` says whether the other side was reached.
 */
export function completeFollowUp(id: string, when: When, reached = false) {
  return writeUndoably(['followUps', 'proposals', 'promises', 'touches'], async (change) => {
    const followUp = FollowUp.parse(await book.followUps.get(id));
    await change.put('followUps', { ...followUp, status: 'done', closedOn: when.today });
    const promise = followUp.promiseId && (await book.promises.get(followUp.promiseId));
    if (promise) await change.put('promises', { ...promise, status: 'kept', keptOn: when.today });
    if (!followUp.proposalId || !followUp.step) return;
    const proposal = Proposal.parse(await book.proposals.get(followUp.proposalId));
    const event: ChainEvent = { kind: 'touched', on: when.today, step: followUp.step, reached };
    const moved = { ...proposal, events: [...proposal.events, event] };
    await change.put('proposals', moved);
    await change.put('touches', {
      id: crypto.randomUUID(),
      accountId: followUp.accountId,
      personIds: followUp.personId ? [followUp.personId] : [],
      kind: 'call',
      direction: 'out',
      at: when.now,
      reached,
      proposalId: proposal.id,
    });
    await reconcileChain(moved, change, when);
  });
}
