import type { FollowUp } from '../../lib/domain/records/follow-up';

/** An open follow-up for a test. */
export function followUpOf(given: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'step',
    accountId: 'kovacs-bau',
    due: '2026-12-01',
    status: 'open',
    createdAt: '2026-11-02T09:00:00Z',
    ...given,
  };
}
