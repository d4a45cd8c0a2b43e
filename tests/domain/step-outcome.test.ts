import { expect, it } from 'vitest';
import type { FollowUp } from '../../lib/domain/follow-up';
import { outcomesOf } from '../../lib/domain/step-outcome';

it.each<[string, Partial<FollowUp>, ReturnType<typeof outcomesOf>]>([
  [
    'a call after a proposal',
    { proposalId: 'p', step: 'confirm-arrival' },
    ['reached', 'not reached', 'meeting', 'answered'],
  ],
  ['a step of one’s own', { text: 'Send the plan' }, ['done', 'reached', 'not reached', 'meeting']],
  ['a promise', { promiseId: 'x' }, ['done', 'reached', 'not reached', 'meeting']],
  ['a meeting about a proposal', { proposalId: 'p', text: 'Meeting' }, ['done', 'reached', 'not reached', 'answered']],
])('%s is asked what came out, the likeliest first', (_, given, expected) => {
  const followUp = {
    id: 's',
    accountId: 'k',
    due: '2026-11-24',
    status: 'open' as const,
    createdAt: '2026-11-19T09:00:00Z',
  };
  expect(outcomesOf({ ...followUp, ...given })).toEqual(expected);
});
