import type { Prospect } from '../../lib/domain/records/prospect';

/** A flag on an account that is in the book already. */
export function prospectOf(given: Partial<Prospect> = {}): Prospect {
  return {
    id: 'flag',
    company: 'Kovács Bau',
    people: [],
    need: { score: 2, evidence: '' },
    ability: { score: 1, evidence: '' },
    authority: { score: 1, evidence: '' },
    suspectedLabels: [],
    why: 'They build a second plant.',
    flaggedOn: '2026-11-18',
    accountId: 'kovacs-bau',
    status: 'waiting',
    ...given,
  };
}
