import { type ChainEvent, Proposal } from '../../../domain/records/proposal';
import { threadTitle } from '../../../domain/words/thread-title';
import { book } from '../../schema';
import { writeUndoably } from '../change';
import { reconcileChain } from '../steps/reconcile-chain';
import { refuseUnrecorded } from '../unrecorded';
import type { When } from '../when';
import { mailOfProposal } from './mail-of-proposal';

/**
 * Notes that a proposal was sent anew, as it was or as a new version that takes its place: it is open, counts as sent on that day, and
 * its chain begins anew (domain 8.1). How it was before stays among its events.
 */
export async function renewProposal(
  id: string,
  given: Pick<Proposal, 'validUntil'> & Partial<Pick<Proposal, 'title'>>,
  when: When,
) {
  await refuseUnrecorded(given, await book.proposals.get(id));
  return writeUndoably(['proposals', 'followUps', 'touches'], async (change) => {
    const before = Proposal.parse(await book.proposals.get(id));
    const { amount, currency, validUntil } = before;
    const was = {
      title: before.title,
      validUntil,
      ...(amount !== undefined && { amount }),
      ...(currency && { currency }),
    };
    const event: ChainEvent = { kind: 'renewed', on: when.today, was };
    const title = threadTitle(given.title ?? '') || before.title;
    const now = { validUntil: given.validUntil, title, status: 'open', events: [...before.events, event] };
    const proposal = Proposal.parse({ ...before, ...now });
    await change.put('proposals', proposal);
    await change.put('touches', mailOfProposal(proposal, when));
    await reconcileChain(proposal, change, when);
  });
}
