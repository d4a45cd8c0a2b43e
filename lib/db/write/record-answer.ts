import { ChainEvent, Proposal } from '../../domain/proposal';
import { book } from '../schema';
import { writeUndoably } from './change';
import { reconcileChain } from './reconcile-chain';
import type { When } from './when';

/** Records what the client's answer to a proposal meant and stops its chain (domain 8.1). */
export function recordAnswer(proposalId: string, answer: Extract<ChainEvent, { kind: 'answered' }>, when: When) {
  const event = ChainEvent.parse(answer);
  return writeUndoably(['proposals', 'followUps', 'touches'], async (change) => {
    const before = Proposal.parse(await book.proposals.get(proposalId));
    const closed = answer.meaning === 'accepted' || answer.meaning === 'declined';
    const proposal: Proposal = {
      ...before,
      events: [...before.events, event],
      status: closed ? (answer.meaning as 'accepted' | 'declined') : before.status,
    };
    await change.put('proposals', proposal);
    await change.put('touches', {
      id: crypto.randomUUID(),
      accountId: proposal.accountId,
      personIds: proposal.personIds,
      kind: 'mail',
      direction: 'in',
      at: when.now,
      reached: true,
      proposalId,
    });
    await reconcileChain(proposal, change, when);
  });
}
