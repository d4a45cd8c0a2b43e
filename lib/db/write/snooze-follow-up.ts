import { isChainStep } from '../../domain/proposal/step-outcome';
import type { Day } from '../../domain/records/day';
import { type ChainEvent, Proposal } from '../../domain/records/proposal';
import { book } from '../schema';
import { writeUndoably } from './change';
import { openFollowUp } from './open-follow-up';
import { reconcileChain } from './reconcile-chain';
import type { When } from './when';

/**
 * Puts a follow-up off to a later day; it stays listed with the day it was due before. A step of a proposal's chain moves to
 * a working day that keeps its distance to the touch before (domain 8.1). Rejects with StepGoneError where the step is no
 * longer open.
 */
export function snoozeFollowUp(id: string, until: Day, when: When) {
  return writeUndoably(['followUps', 'proposals'], async (change) => {
    const followUp = await openFollowUp(id);
    if (!isChainStep(followUp)) {
      const { remindedFor: _again, ...rest } = followUp;
      await change.put('followUps', { ...rest, due: until, snoozedFrom: followUp.snoozedFrom ?? followUp.due });
      return;
    }
    const proposal = Proposal.parse(await book.proposals.get(followUp.proposalId));
    const event: ChainEvent = { kind: 'snoozed', on: when.today, step: followUp.step, until };
    const moved = Proposal.parse({ ...proposal, events: [...proposal.events, event] });
    await change.put('proposals', moved);
    await reconcileChain(moved, change, when);
  });
}
