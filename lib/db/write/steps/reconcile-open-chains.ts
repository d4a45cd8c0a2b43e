import { book } from '../../schema';
import type { Change } from '../change';
import type { When } from '../when';
import { reconcileChain } from './reconcile-chain';

/**
 * Moves the open steps of the proposals that are still valid to where the calendar in force has them (domain 8.1), inside the
 * caller's transaction over `followUps` and `proposals`: for a calendar that has changed.
 */
export async function reconcileOpenChains(change: Change, when: When): Promise<void> {
  const open = await book.proposals.where({ status: 'open' }).toArray();
  for (const proposal of open) {
    // What has expired is left as it stands: no day would be right for it. A deal from a file has no chain at all.
    const hasChain = (await book.followUps.where({ proposalId: proposal.id }).count()) > 0;
    if (hasChain && proposal.validUntil >= when.today) await reconcileChain(proposal, change, when);
  }
}
