import { day, daysBetween } from '../../../domain/records/day';
import { Proposal } from '../../../domain/records/proposal';
import { book } from '../../schema';
import { type Change, writeUndoably } from '../change';
import { reconcileChain } from '../steps/reconcile-chain';
import { refuseUnrecorded } from '../unrecorded';
import type { When } from '../when';

/** What of a proposal can be changed. */
export type ChangedProposal = Partial<
  Pick<
    Proposal,
    | ('title' | 'amount' | 'currency' | 'sentOn' | 'validUntil')
    | ('personIds' | 'productGroup' | 'owner' | 'team' | 'referenceIds')
  >
>;

/** Changes a proposal and moves its reminders with it; with the day on which it was sent, where the user is, the contact that it was. */
export async function changeProposal(id: string, changed: ChangedProposal, when: When, timeZone: string) {
  await refuseUnrecorded(changed, await book.proposals.get(id));
  return writeUndoably(['proposals', 'followUps', 'touches'], async (change) => {
    const before = Proposal.parse(await book.proposals.get(id));
    const { isSentGuessed: _, ...known } = before;
    const isTold = changed.sentOn !== undefined && changed.sentOn !== before.sentOn;
    const proposal = Proposal.parse({ ...(isTold ? known : before), ...changed });
    await change.put('proposals', proposal);
    const days = daysBetween(day(before.sentOn), day(proposal.sentOn));
    if (days !== 0) await moveSending(proposal, days, change, timeZone);
    await reconcileChain(proposal, change, when);
  });
}

/** The first mail of ours that is noted for a proposal is the one that it was sent with. */
async function moveSending({ id, accountId }: Proposal, days: number, change: Change, timeZone: string): Promise<void> {
  const ofAccount = await book.touches.where('accountId').equals(accountId).toArray();
  const [mail] = ofAccount
    .filter(({ proposalId, kind, direction }) => proposalId === id && kind === 'mail' && direction === 'out')
    .sort((a, b) => a.at.localeCompare(b.at));
  if (!mail) return;
  // At the same time of another day: not every day has 24 hours.
  const sent = Temporal.Instant.from(mail.at).toZonedDateTimeISO(timeZone);
  const at = sent.add({ days }).toInstant().toString();
  await change.put('touches', { ...mail, at });
}
