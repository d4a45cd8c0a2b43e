import { Proposal } from '../../../domain/records/proposal';
import { book } from '../../schema';
import { writeUndoably } from '../change';
import { reconcileChain } from '../steps/reconcile-chain';
import type { When } from '../when';

/** Withdraws a proposal, which ends its chain. */
export function withdrawProposal(id: string, when: When) {
  return writeUndoably(['proposals', 'followUps'], async (change) => {
    const before = Proposal.parse(await book.proposals.get(id));
    const events = [...before.events, { kind: 'withdrawn' as const, on: when.today }];
    const proposal: Proposal = { ...before, status: 'withdrawn', events };
    await change.put('proposals', proposal);
    await reconcileChain(proposal, change, when);
  });
}
