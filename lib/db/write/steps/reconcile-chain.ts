import { chainOf, followUpsOf } from '../../../domain/proposal/proposal-chain';
import { day } from '../../../domain/records/day';
import { FollowUp } from '../../../domain/records/follow-up';
import type { Proposal } from '../../../domain/records/proposal';
import { readSettingsInForce } from '../../read/holidays';
import { book } from '../../schema';
import type { Change } from '../change';
import type { When } from '../when';

/**
 * Brings the open follow-ups of a proposal in line with its chain (domain 8.1), inside the caller's transaction: the steps
 * that the chain asks for stand open with its due days, the others are dropped.
 */
export async function reconcileChain(proposal: Proposal, change: Change, when: When): Promise<void> {
  const chain = chainOf(proposal, await readSettingsInForce(), day(when.today));
  const wanted = new Map(followUpsOf(chain, proposal).map((followUp) => [followUp.step, followUp]));
  for (const row of await book.followUps.where('proposalId').equals(proposal.id).toArray()) {
    if (row.status !== 'open' || !row.step) continue;
    const next = wanted.get(row.step);
    wanted.delete(row.step);
    if (!next) {
      await change.put('followUps', { ...row, status: 'dropped', closedOn: when.today });
    } else if (next.due !== row.due || next.snoozedFrom !== row.snoozedFrom) {
      const { snoozedFrom: _before, remindedFor: _again, ...rest } = row;
      await change.put('followUps', { ...rest, ...next });
    }
  }
  for (const next of wanted.values()) {
    const row = { ...next, id: crypto.randomUUID(), status: 'open', createdAt: when.now };
    await change.put('followUps', FollowUp.parse(row));
  }
}
