import { expect, it } from 'vitest';
import { contactOf, type OutcomeChoice, outcomesOf, type StepOutcome } from '../../../lib/domain/proposal/step-outcome';
import type { FollowUp } from '../../../lib/domain/records/follow-up';

const followUp = (given: Partial<FollowUp>): FollowUp => ({
  id: 's',
  accountId: 'k',
  due: '2026-11-24',
  status: 'open',
  createdAt: '2026-11-19T09:00:00Z',
  ...given,
});
const ofChain = { proposalId: 'p', step: 'confirm-arrival' } as const;
const meeting = { text: 'Meeting', isMeeting: true } as const;
const visit = { text: 'Call or visit Ash', playId: 'visit-due' } as const;

it.each<[string, Partial<FollowUp>, OutcomeChoice[]]>([
  ['a call after a proposal', ofChain, ['reached', 'not reached', 'meeting', 'answered']],
  ['a step of one’s own', { text: 'Send the plan' }, ['done', 'reached', 'not reached', 'meeting']],
  ['a promise', { promiseId: 'x' }, ['done', 'reached', 'not reached', 'meeting']],
  ['a step about a proposal', { proposalId: 'p', text: 'Meet' }, ['done', 'reached', 'not reached', 'answered']],
  ['an agreed meeting', meeting, ['met', 'not reached', 'meeting']],
  ['a meeting about a proposal', { ...meeting, proposalId: 'p' }, ['met', 'not reached', 'answered']],
  ['a call of one’s own', { text: 'Call', kind: 'call' }, ['reached', 'not reached', 'meeting']],
  ['a call about a proposal', { text: 'Call', kind: 'call', proposalId: 'p' }, ['reached', 'not reached', 'answered']],
  ['a visit', { text: 'See them', kind: 'visit' }, ['met', 'not reached', 'meeting']],
  ['a mail', { text: 'Send it', kind: 'mail' }, ['done', 'meeting']],
  ['a task', { text: 'Count them', kind: 'task' }, ['done', 'reached']],
  ['a visit of the plan that became a call', { ...visit, kind: 'call' }, ['reached', 'not reached', 'meeting']],
  ['a call or visit of the visit plan', visit, ['reached', 'met', 'not reached', 'meeting']],
])('%s is asked what came out, the likeliest first', (_, given, expected) => {
  expect(outcomesOf(followUp(given))).toEqual(expected);
});

it.each<[string, Partial<FollowUp>, StepOutcome['kind'], ReturnType<typeof contactOf>]>([
  ['A call that reached somebody is a call', ofChain, 'reached', 'call'],
  ['A call that reached nobody is a call', { text: 'Call' }, 'not reached', 'call'],
  ['A call that brought a meeting is a call', ofChain, 'meeting', 'call'],
  ['A meeting that took place is a meeting', meeting, 'met', 'meeting'],
  ['A meeting that brought the next one is a meeting', meeting, 'meeting', 'meeting'],
  ['A meeting that did not take place is no contact', meeting, 'not reached', null],
  ['A visit of the visit plan is a visit', visit, 'met', 'visit'],
  ['A call instead of the visit is a call', visit, 'reached', 'call'],
  ['A mail that was written is a mail', { text: 'Send it', kind: 'mail' }, 'done', 'mail'],
  ['A visit that took place is a visit', { text: 'See them', kind: 'visit' }, 'met', 'visit'],
  ['A visit that did not take place is no contact', { text: 'See them', kind: 'visit' }, 'not reached', null],
  ['A task that led to a call is a call', { text: 'Count them', kind: 'task' }, 'reached', 'call'],
  ['A task is no contact', { text: 'Count them', kind: 'task' }, 'done', null],
  ['A step done without a contact is none', { text: 'Send the plan' }, 'done', null],
])('%s', (_, given, outcome, expected) => {
  expect(contactOf(followUp(given), outcome)).toBe(expected);
});
