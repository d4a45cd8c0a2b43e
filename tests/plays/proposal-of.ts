import type { Proposal } from '../../lib/domain/records/proposal';

/** A proposal sent on Monday, 2 November 2026, with what a test is about in place of the usual. */
export function proposalOf(given: Partial<Proposal> = {}): Proposal {
  return {
    id: 'offer',
    accountId: 'kovacs-bau',
    personIds: ['agnes'],
    title: 'AN-0117',
    sentOn: '2026-11-02',
    validUntil: '2026-12-02',
    events: [],
    status: 'open',
    createdAt: '2026-11-02T09:00:00Z',
    ...given,
  };
}

/** A touch of a proposal's chain that reached nobody. */
export const missed = (on: string, step: NonNullable<Proposal['events'][number] & { kind: 'touched' }>['step']) =>
  ({ kind: 'touched', on, step, reached: false }) as const;

/** Four touches that reached nobody: enough. */
export const missedFourTimes = [
  missed('2026-11-03', 'confirm-arrival'),
  missed('2026-11-05', 'ask-next-step'),
  missed('2026-11-09', 'ask-urgency'),
  missed('2026-11-11', 'agree-date'),
];
