import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { proposalUnanswered } from '../../lib/plays/proposal-unanswered';
import { factsOf } from './facts-of';
import { followUpOf } from './follow-up-of';
import { missed, missedFourTimes, proposalOf } from './proposal-of';
import { wordingOf } from './wording-of';

const suggest = (given: Partial<AccountContext>, today?: string) => proposalUnanswered.suggest(factsOf(given, today));

it('asks on the first working day whether the proposal arrived', () => {
  const suggestion = suggest({ proposals: [proposalOf()] }, '2026-11-03');
  expect(suggestion).toMatchObject({ due: '2026-11-03', personId: 'agnes' });
  expect(wordingOf(suggestion)).toEqual([
    'Call: has the proposal arrived? (AN-0117)',
    'Sent on November 2, 2026, valid until December 2, 2026. Attempts that reached nobody: 0.',
  ]);
});

it('is silent on the day of sending', () => {
  expect(suggest({ proposals: [proposalOf()] }, '2026-11-02')).toBeNull();
});

it('keeps the day that it was due', () => {
  const proposals = [proposalOf({ events: [missed('2026-11-03', 'confirm-arrival')] })];
  expect(suggest({ proposals }, '2026-11-04')).toBeNull();
  expect(suggest({ proposals }, '2026-11-10')).toMatchObject({ due: '2026-11-05', because: { attempts: 1 } });
});

it('says stop and wait after four touches that reached nobody', () => {
  const suggestion = suggest({ proposals: [proposalOf({ title: '', events: missedFourTimes })] });
  expect(suggestion?.due).toBe('2026-12-02');
  expect(wordingOf(suggestion)[0]).toBe('Stop asking and wait until it expires (proposal without a title)');
});

it('takes the proposal that is due first', () => {
  const proposals = [proposalOf({ id: 'new', sentOn: '2026-11-16', validUntil: '2026-12-16' }), proposalOf()];
  expect(suggest({ proposals })).toMatchObject({ due: '2026-11-03' });
});

it.each<[string, Partial<AccountContext>]>([
  ['without a proposal', {}],
  [
    'after an answer',
    { proposals: [proposalOf({ events: [{ kind: 'answered', on: '2026-11-05', meaning: 'received' }] })] },
  ],
  ['once it is accepted', { proposals: [proposalOf({ status: 'accepted' })] }],
  ['once it has expired', { proposals: [proposalOf({ validUntil: '2026-11-19' })] }],
  [
    'while the step stands in a follow-up',
    { proposals: [proposalOf()], followUps: [followUpOf({ proposalId: 'offer', step: 'confirm-arrival' })] },
  ],
])('is silent %s', (_, given) => {
  expect(suggest(given)).toBeNull();
});

it('speaks where the follow-up is another step’s', () => {
  const proposals = [proposalOf()];
  const other = followUpOf({ proposalId: 'offer', step: 'remind-expiry' });
  expect(suggest({ proposals, followUps: [other] })).not.toBeNull();
});

it('leaves in peace whom another proposal leaves in peace', () => {
  const sent = { id: 'newer', sentOn: '2026-11-20', createdAt: '2026-11-20T09:00:00Z', validUntil: '2026-12-19' };
  expect(suggest({ proposals: [proposalOf(), proposalOf(sent)] })).toBeNull();
  expect(suggest({ proposals: [proposalOf(), proposalOf({ ...sent, personIds: ['bela'] })] })).not.toBeNull();
});
