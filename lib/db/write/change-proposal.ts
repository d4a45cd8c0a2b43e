import { Proposal } from '../../domain/records/proposal';
import { book } from '../schema';
import { writeUndoably } from './change';
import { reconcileChain } from './reconcile-chain';
import type { When } from './when';

/** Changes a proposal's title, amount or validity and moves its reminders with it. */
export function changeProposal(
  id: string,
  changed: Partial<Pick<Proposal, 'title' | 'amount' | 'currency' | 'validUntil' | 'personIds'>>,
  when: When,
) {
  return writeUndoably(['proposals', 'followUps'], async (change) => {
    const proposal = Proposal.parse({ ...(await book.proposals.get(id)), ...changed });
    await change.put('proposals', proposal);
    await reconcileChain(proposal, change, when);
  });
}
