import { type ChainEvent, Proposal } from '../../../domain/records/proposal';
import { book } from '../../schema';
import { writeUndoably } from '../change';
import { reconcileChain } from '../steps/reconcile-chain';
import type { When } from '../when';

/** How an event leaves a proposal that it closes; undefined of any other. */
function closedBy(event: ChainEvent | undefined): Proposal['status'] | undefined {
  if (event?.kind === 'withdrawn') return 'withdrawn';
  const isLast = event?.kind === 'answered' && (event.meaning === 'accepted' || event.meaning === 'declined');
  return isLast ? (event.meaning as 'accepted' | 'declined') : undefined;
}

/**
 * Takes back by what a proposal was closed last, an answer or its withdrawal: it is open, and its chain goes on where it stood. Where it
 * had been closed before that already, it stands as it did then. Returns how it stands.
 */
export function reopenProposal(id: string, when: When) {
  return writeUndoably(['proposals', 'followUps'], async (change) => {
    const before = Proposal.parse(await book.proposals.get(id));
    const since = before.events.findLastIndex(({ kind }) => kind === 'renewed');
    const closing = (events: readonly ChainEvent[]) =>
      events.findLastIndex((event, at) => at > since && closedBy(event) !== undefined);
    const events = before.events.toSpliced(closing(before.events), closing(before.events) < 0 ? 0 : 1);
    const proposal: Proposal = { ...before, status: closedBy(events[closing(events)]) ?? 'open', events };
    await change.put('proposals', proposal);
    await reconcileChain(proposal, change, when);
    return proposal.status;
  });
}
