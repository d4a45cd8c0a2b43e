import { expect, it } from 'vitest';
import { askIfCut, wholeDomain } from '../../../lib/domain/identify/cut-domain';
import type { MatchReason } from '../../../lib/domain/identify/match';
import type { Dismissal } from '../../../lib/domain/records/dismissal';

const account = { id: 'k', createdAt: '2026-01-05T09:00:00Z' };
const reason: MatchReason = { by: 'domain', role: 'from', domain: 'nsw.gov.au', host: 'health.nsw.gov.au' };
const said = (domain: string): Dismissal => ({ id: 'd', at: account.createdAt, ...wholeDomain('k', domain) });

it('asks whether a domain was cut, of an account that is as old as that', () => {
  const asked = { by: 'cut', role: 'from', domain: 'nsw.gov.au', host: 'health.nsw.gov.au' };
  expect(askIfCut(account, reason, [], account.createdAt)).toEqual(asked);
  expect(askIfCut(account, reason, [said('vic.gov.au')], '2026-02-01T00:00:00Z')).toEqual(asked);
});

it.each<[string, MatchReason, Dismissal[], string | undefined]>([
  ['where nothing was ever cut', reason, [], undefined],
  ['of an account that came later', reason, [], '2026-01-05T08:59:59Z'],
  ['once it was said', reason, [said('nsw.gov.au')], account.createdAt],
  ['of the domain itself', { by: 'domain', role: 'from', domain: 'nsw.gov.au' }, [], account.createdAt],
  ['of what was matched by a name', { by: 'name', role: 'from', name: 'Health' }, [], account.createdAt],
])('does not ask %s', (_, given, dismissals, cutBefore) => {
  expect(askIfCut(account, given, dismissals, cutBefore)).toBeNull();
});
