import { isChainStep } from '../../../domain/proposal/step-outcome';
import type { Day } from '../../../domain/records/day';
import { type ChainEvent, Proposal } from '../../../domain/records/proposal';
import { book } from '../../schema';
import { type Change, writeUndoably } from '../change';
import type { When } from '../when';
import { openFollowUp } from './open-follow-up';
import { reconcileChain } from './reconcile-chain';

/** Puts one follow-up off, as `snoozeFollowUps` does several. */
export function snoozeFollowUp(id: string, until: Day, when: When) {
  return snoozeFollowUps([id], until, when);
}

/**
 * Puts follow-ups off to a later day, all of them or none; each stays listed with the day it was due before. A step of a proposal's
 * chain moves to a working day that keeps its distance to the touch before (domain 8.1). Rejects with StepGoneError where one of them is
 * no longer open.
 */
export function snoozeFollowUps(ids: readonly string[], until: Day, when: When) {
  return writeUndoably(['followUps', 'proposals'], async (change) => {
    for (const id of ids) await snoozeOne(id, until, change, when);
  });
}

async function snoozeOne(id: string, until: Day, change: Change, when: When): Promise<void> {
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
}
