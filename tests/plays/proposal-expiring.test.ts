import { expect, it } from 'vitest';
import { proposalExpiring } from '../../lib/plays/proposal-expiring';
import { factsOf } from './facts-of';
import { followUpOf } from './follow-up-of';
import { missedFourTimes, proposalOf } from './proposal-of';
import { wordingOf } from './wording-of';

const on = (today: string, given = proposalOf(), followUps = [followUpOf()]) =>
  proposalExpiring.suggest(factsOf({ proposals: [given], followUps }, today));

it('asks for a decision five days before the end', () => {
  const suggestion = on('2026-11-27');
  expect(suggestion).toMatchObject({ due: '2026-11-27', personId: 'agnes' });
  expect(wordingOf(suggestion)).toEqual([
    'Ask for a decision before it expires (AN-0117)',
    'Valid until December 2, 2026, 5 days from now, and no answer yet.',
  ]);
});

it.each([
  ['2026-11-26', false],
  ['2026-11-27', true],
  ['2026-12-02', true],
  ['2026-12-03', false],
])('on %s speaks: %s', (today, speaks) => {
  expect(on(today) !== null).toBe(speaks);
});

it('is silent after four touches that reached nobody: it is time to wait, and nothing else asks for a touch', () => {
  expect(on('2026-12-01', proposalOf({ events: missedFourTimes }))).toBeNull();
});

it('is silent after an answer, and while the reminder stands in a follow-up', () => {
  expect(
    on('2026-11-30', proposalOf({ events: [{ kind: 'answered', on: '2026-11-05', meaning: 'meeting' }] })),
  ).toBeNull();
  expect(on('2026-11-30', proposalOf(), [followUpOf({ proposalId: 'offer', step: 'remind-expiry' })])).toBeNull();
});

it('takes the one that expires first', () => {
  const proposals = [proposalOf(), proposalOf({ id: 'b', title: 'AN-0118', validUntil: '2026-11-30' })];
  expect(proposalExpiring.suggest(factsOf({ proposals }, '2026-11-27'))).toMatchObject({
    because: { proposal: 'AN-0118' },
  });
});
