import { isChainStep } from '../../../domain/proposal/step-outcome';
import { Proposal } from '../../../domain/records/proposal';
import { book } from '../../schema';
import { writeUndoably } from '../change';
import type { When } from '../when';
import { openFollowUp } from './open-follow-up';
import { reconcileChain } from './reconcile-chain';

/**
 * Brings a step that was put off back to the day it was due before. No reminder comes for a day that has come already: the
 * step is in front of the user. Rejects with StepGoneError where the step is no longer open.
 */
export function bringBackFollowUp(id: string, when: When) {
  return writeUndoably(['followUps', 'proposals'], async (change) => {
    const { snoozedFrom, remindedFor: _before, ...rest } = await openFollowUp(id);
    if (!snoozedFrom) return;
    const isReminded = snoozedFrom <= when.today;
    await change.put('followUps', { ...rest, due: snoozedFrom, ...(isReminded && { remindedFor: snoozedFrom }) });
    if (!isChainStep(rest)) return;
    const proposal = Proposal.parse(await book.proposals.get(rest.proposalId));
    const events = proposal.events.filter((event) => event.kind !== 'snoozed' || event.step !== rest.step);
    const moved = { ...proposal, events };
    await change.put('proposals', moved);
    await reconcileChain(moved, change, when);
  });
}
