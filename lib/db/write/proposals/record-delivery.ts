import type { ChainEvent } from '../../../domain/records/proposal';
import { Proposal } from '../../../domain/records/proposal';
import { book } from '../../schema';
import { writeUndoably } from '../change';
import { reconcileChain } from '../steps/reconcile-chain';
import type { When } from '../when';

/**
 * Notes that the mail with a proposal came back, which stops its touches, or that it was sent once more, from which day they
 * begin anew (domain 8.1).
 */
export function recordDelivery(proposalId: string, kind: 'bounced' | 'resent', when: When) {
  return writeUndoably(['proposals', 'followUps'], async (change) => {
    const before = Proposal.parse(await book.proposals.get(proposalId));
    const event: ChainEvent = { kind, on: when.today };
    const proposal = Proposal.parse({ ...before, events: [...before.events, event] });
    await change.put('proposals', proposal);
    await reconcileChain(proposal, change, when);
  });
}
