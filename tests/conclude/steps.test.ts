import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { concludeProposals, concludeSteps } from '../../lib/conclude/steps';
import { day } from '../../lib/domain/records/day';
import type { FollowUp } from '../../lib/domain/records/follow-up';
import { OurPromise } from '../../lib/domain/records/promise';
import { followUpOf } from '../plays/follow-up-of';
import { missedFourTimes, proposalOf } from '../plays/proposal-of';
import { contextOf } from './context-of';

const asOf = (today: string) => ({ today: day(today), timeZone: 'Europe/Budapest' });

it('a step comes with its proposal and its promise, in the order given', () => {
  const promise = OurPromise.parse({
    ...{ id: 'p', accountId: 'kovacs-bau', text: 'A sample', madeOn: '2026-11-02', due: '2026-11-24', status: 'open' },
  });
  const followUps = [
    followUpOf({ id: 'a', promiseId: 'p' }),
    followUpOf({ id: 'b', proposalId: 'offer' }),
    followUpOf(),
  ];
  const context = contextOf({ followUps, promises: [promise], proposals: [proposalOf({ id: 'other' }), proposalOf()] });
  const steps = concludeSteps(context, asOf('2026-11-20'));
  expect(steps.map(({ followUp, proposal, promise: kept }) => [followUp.id, proposal?.id, kept?.id])).toEqual([
    ['a', undefined, 'p'],
    ['b', 'offer', undefined],
    ['step', undefined, undefined],
  ]);
  expect(steps.map((step) => ['proposal', 'promise', 'wait'].filter((name) => name in step))).toEqual([
    ['promise'],
    ['proposal'],
    [],
  ]);
});

it.each([
  ['2026-11-30', false],
  ['2026-12-01', true],
  ['2026-12-02', true],
])('on %s a step of 1 December is due: %s', (today, isDue) => {
  expect(concludeSteps(contextOf({ followUps: [followUpOf()] }), asOf(today))[0]?.isDue).toBe(isDue);
});

it('only proposals without an answer wait, the latest entered first', () => {
  const at = (id: string, createdAt: string, given = {}) => proposalOf({ id, createdAt, ...given });
  const proposals = [
    at('first', '2026-11-02T09:00:00Z'),
    at('accepted', '2026-11-05T09:00:00Z', { status: 'accepted' }),
    at('latest', '2026-11-04T09:00:00Z'),
    at('middle', '2026-11-03T09:00:00Z'),
  ];
  const followUps = [followUpOf({ proposalId: 'middle' })];
  const open = concludeProposals(contextOf({ proposals, followUps }), day('2026-11-20'));
  expect(open.map(({ chain }) => chain.state)).toEqual(['running', 'running', 'running']);
  expect(open.map(({ proposal, isWithoutStep }) => [proposal.id, isWithoutStep])).toEqual([
    ['latest', true],
    ['middle', false],
    ['first', true],
  ]);
  expect(proposals.map(({ id }) => id)).toEqual(['first', 'accepted', 'latest', 'middle']);
});

it('after enough attempts a proposal says until when to wait, before that nothing', () => {
  const stopOf = (events: typeof missedFourTimes | []) =>
    concludeProposals(contextOf({ proposals: [proposalOf({ events: [...events] })] }), day('2026-11-20'))[0];
  expect(stopOf(missedFourTimes)?.stop).toBeDefined();
  expect(stopOf(missedFourTimes)?.chain).toMatchObject({ state: 'wait for expiry', unanswered: 4 });
  expect(stopOf([])).not.toHaveProperty('stop');
});

/** A step of the proposal sent on Monday, 2 November; its first one is due on the 3rd, the next two working days after a touch. */
const waitOf = (step: FollowUp['step'], today: string, given: Partial<AccountContext> = {}) =>
  concludeSteps(
    contextOf({ followUps: [followUpOf({ proposalId: 'offer', step })], proposals: [proposalOf()], ...given }),
    asOf(today),
  )[0]?.wait;

it('a step that comes next says until when its client is left in peace, and from its day on no more', () => {
  expect(waitOf('confirm-arrival', '2026-11-02')).toEqual({
    until: '2026-11-03',
    why: 'just sent',
    sentOn: '2026-11-02',
  });
  expect(waitOf('confirm-arrival', '2026-11-03')).toBeUndefined();
});

it('a step that is not the next one, one of no chain and one of no proposal wait for nothing', () => {
  expect(waitOf('remind-expiry', '2026-11-02')).toBeUndefined();
  expect(waitOf(undefined, '2026-11-02')).toBeUndefined();
  expect(waitOf('confirm-arrival', '2026-11-02', { proposals: [] })).toBeUndefined();
});

it('after enough attempts no step waits: the proposal itself says so', () => {
  const proposals = [proposalOf({ events: missedFourTimes })];
  expect(waitOf(undefined, '2026-11-20', { proposals })).toBeUndefined();
  expect(waitOf('remind-expiry', '2026-11-20', { proposals })).toBeUndefined();
});

it('a proposal that is left in peace for a day only does not stop', () => {
  const open = concludeProposals(contextOf({ proposals: [proposalOf()] }), day('2026-11-02'));
  expect(open.map((one) => [one.chain.state, 'stop' in one])).toEqual([['running', false]]);
});

it('a step of another proposal leaves a proposal without one', () => {
  const followUps = [followUpOf({ id: 'a', proposalId: 'offer' }), followUpOf({ id: 'b', proposalId: 'other' })];
  const proposals = [proposalOf(), proposalOf({ id: 'third' })];
  const open = concludeProposals(contextOf({ proposals, followUps }), day('2026-11-20'));
  expect(open.map(({ proposal, isWithoutStep }) => [proposal.id, isWithoutStep])).toEqual([
    ['offer', false],
    ['third', true],
  ]);
});
