import type { Proposal } from '../../../domain/records/proposal';
import type { Touch } from '../../../domain/records/touch';
import type { When } from '../when';

/** Returns the contact that sending a proposal is. */
export function mailOfProposal({ id, accountId, personIds, title }: Proposal, { now }: When): Touch {
  const sent = { kind: 'mail', direction: 'out', at: now } as const;
  return { id: crypto.randomUUID(), accountId, personIds, ...sent, text: title, proposalId: id };
}
