import { type PipelineLine, type ProposalOwner, pipelineLine } from '../../../lib/domain/pipeline/pipeline-line';
import { day } from '../../../lib/domain/records/day';
import type { ChainEvent, Proposal } from '../../../lib/domain/records/proposal';
import { defaultSettings } from '../../../lib/domain/settings';

export const today = day('2026-11-19');

/** Returns a proposal that was sent on 2 November 2026 for €1,000 and waits for its answer. */
export function aProposal(given: Partial<Proposal> = {}): Proposal {
  return {
    id: 'p',
    accountId: 'k',
    personIds: [],
    title: 'Cranes',
    amount: 1000,
    currency: 'EUR',
    sentOn: '2026-11-02',
    validUntil: '2026-12-02',
    events: [],
    status: 'open',
    createdAt: '2026-11-02T09:00:00Z',
    ...given,
  };
}

/** Returns where that proposal stands on 19 November 2026. */
export function lineOf(given: Partial<Proposal> = {}, owner: Partial<ProposalOwner> = {}): PipelineLine {
  return pipelineLine(aProposal(given), { tier: 'standard', ...owner }, defaultSettings, today);
}

export const accepted = (on: string): ChainEvent => ({ kind: 'answered', on, meaning: 'accepted' });
export const declined = (on: string, why: { reason?: string; competitor?: string } = {}): ChainEvent => ({
  ...{ kind: 'answered', on, meaning: 'declined' },
  ...why,
});
export const renewed = (on: string): ChainEvent => ({
  ...{ kind: 'renewed', on },
  was: { title: 'Cranes', validUntil: '2026-06-01' },
});

/** Returns so many decisions of one outcome. */
export const decisions = (
  count: number,
  status: 'accepted' | 'declined',
  given: Partial<Proposal> = {},
  owner: Partial<ProposalOwner> = {},
): PipelineLine[] =>
  Array.from({ length: count }, (_, at) =>
    lineOf(
      {
        id: `${status}${at}`,
        status,
        events: [status === 'accepted' ? accepted('2026-11-10') : declined('2026-11-10')],
        ...given,
      },
      owner,
    ),
  );
