import { Proposal } from '../../../domain/records/proposal';
import { book } from '../../schema';
import { writeUndoably } from '../change';
import type { When } from '../when';
import { reconcileChain } from './reconcile-chain';

/** The proposals that have expired without a decision while their steps still stand as before. A deal from a file has no steps. */
async function unsettled(today: string): Promise<Proposal[]> {
  const open = await book.proposals.where({ status: 'open' }).toArray();
  const found = open
    .filter(({ validUntil }) => validUntil < today)
    .map(async (proposal) => {
      const rows = await book.followUps.where({ proposalId: proposal.id }).toArray();
      const steps = rows.filter(({ step }) => step !== undefined);
      const standing = steps.filter(({ status }) => status === 'open');
      const isSettled = standing.length === 1 && standing[0]?.step === 'decide-expired';
      return steps.length === 0 || isSettled ? [] : [proposal];
    });
  return (await Promise.all(found)).flat();
}

/** Leaves of the steps of each proposal that has expired the one that is left: renew it, or note why it was lost (domain 8.1). */
export async function settleExpired(when: When): Promise<void> {
  if ((await unsettled(when.today)).length === 0) return;
  await writeUndoably(['proposals', 'followUps'], async (change) => {
    for (const proposal of await unsettled(when.today)) await reconcileChain(Proposal.parse(proposal), change, when);
  });
}
