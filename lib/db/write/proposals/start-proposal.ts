import { Proposal } from '../../../domain/records/proposal';
import { threadTitle } from '../../../domain/words/thread-title';
import { writeUndoably } from '../change';
import { reconcileChain } from '../steps/reconcile-chain';
import { refuseUnrecorded } from '../unrecorded';
import type { When } from '../when';
import { mailOfProposal } from './mail-of-proposal';

/**
 * Records a sent proposal, called like the thread of its mail, and starts its chain of follow-ups (domain 8.1); the result is the
 * proposal's id.
 */
export async function startProposal(
  given: Pick<Proposal, 'accountId' | 'personIds' | 'title' | 'validUntil' | 'thread'>,
  when: When,
) {
  const proposal = Proposal.parse({
    ...given,
    title: threadTitle(given.title),
    id: crypto.randomUUID(),
    sentOn: when.today,
    events: [],
    status: 'open',
    createdAt: when.now,
  });
  await refuseUnrecorded(proposal);
  return writeUndoably(['proposals', 'followUps', 'touches'], async (change) => {
    await change.put('proposals', proposal);
    await change.put('touches', mailOfProposal(proposal, when));
    await reconcileChain(proposal, change, when);
    return proposal.id;
  });
}
