import { Proposal } from '../../domain/records/proposal';
import { writeUndoably } from './change';
import { reconcileChain } from './reconcile-chain';
import type { When } from './when';

/** Records a sent proposal and starts its chain of follow-ups (domain 8.1); the result is the proposal's id. */
export function startProposal(
  given: { accountId: string; personIds: string[]; title: string; validUntil: string },
  when: When,
) {
  const proposal = Proposal.parse({
    ...given,
    id: crypto.randomUUID(),
    sentOn: when.today,
    events: [],
    status: 'open',
    createdAt: when.now,
  });
  return writeUndoably(['proposals', 'followUps', 'touches'], async (change) => {
    await change.put('proposals', proposal);
    await change.put('touches', {
      id: crypto.randomUUID(),
      accountId: proposal.accountId,
      personIds: proposal.personIds,
      kind: 'mail',
      direction: 'out',
      at: when.now,
      text: proposal.title,
      proposalId: proposal.id,
    });
    await reconcileChain(proposal, change, when);
    return proposal.id;
  });
}
