import fc from 'fast-check';
import { expect, it } from 'vitest';
import { concludeSteps } from '../../../lib/conclude/steps';
import { careTargets } from '../../../lib/domain/care/care-targets';
import { nextTouch } from '../../../lib/domain/care/next-touch';
import { visitPlan } from '../../../lib/domain/care/visit-plan';
import { clientWaits, waitOf, waitOfStep } from '../../../lib/domain/proposal/client-waits';
import { day } from '../../../lib/domain/records/day';
import type { FollowUp } from '../../../lib/domain/records/follow-up';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { defaultSettings } from '../../../lib/domain/settings';
import { aPerson } from '../../db/a-book';
import { missedFourTimes, proposalOf } from '../../plays/proposal-of';

/** Sent on Monday, 2 November 2026: the first call is for Tuesday. */
const today = day('2026-11-02');
const waits = (...proposals: Proposal[]) => clientWaits(proposals, defaultSettings, today);
const answered = { kind: 'answered', on: '2026-11-02', meaning: 'questions' } as const;

it.each<[string, Partial<Proposal>, string | undefined]>([
  ['just sent', {}, '2026-11-03'],
  ['run after often enough', { events: missedFourTimes }, '2026-12-02'],
  ['answered', { events: [answered] }, undefined],
  ['expired', { sentOn: '2026-09-01', validUntil: '2026-10-01' }, undefined],
  ['lost', { status: 'declined' }, undefined],
  ['withdrawn', { status: 'withdrawn' }, undefined],
  [
    'put off by the user, who knows better',
    { events: [{ kind: 'snoozed', on: '2026-11-02', step: 'confirm-arrival', until: '2026-11-06' }] },
    undefined,
  ],
])('a client whose proposal was %s waits until %s', (_, given, until) => {
  expect(waitOf(undefined, waits(proposalOf(given)))?.wait.until).toBe(until);
});

it('holds for whom the proposal went to, for everybody where it names nobody, and for an account as one', () => {
  const both = waits(proposalOf(), proposalOf({ id: 'second', personIds: ['bo'], events: missedFourTimes }));
  expect(waitOf('agnes', both)?.wait.until).toBe('2026-11-03');
  expect(waitOf('bo', both)?.wait.until).toBe('2026-12-02');
  expect(waitOf('cay', both)).toBeUndefined();
  expect(waitOf(undefined, both)?.proposal.id).toBe('second');
  expect(waitOf('cay', waits(proposalOf({ personIds: [] })))?.wait.until).toBe('2026-11-03');
});

const step = (given: Partial<FollowUp>): FollowUp => ({
  ...{
    id: 's',
    accountId: 'kovacs-bau',
    text: 'x',
    due: '2026-11-02',
    status: 'open',
    createdAt: '2026-11-01T09:00:00Z',
  },
  ...given,
});
it.each<[string, Partial<FollowUp>, boolean]>([
  ['a call', { kind: 'call' }, true],
  ['a mail to them', { kind: 'mail', personId: 'agnes' }, true],
  ['a visit', { kind: 'visit' }, true],
  ['a call or visit of the plan', { playId: 'visit-due' }, true],
  ['a call to somebody else', { kind: 'call', personId: 'cay' }, false],
  ['a call once the wait is over', { kind: 'call', due: '2026-11-03' }, false],
  ['a task', { kind: 'task' }, false],
  ['what may be no contact', {}, false],
  ['a step of a chain, which keeps its own distance', { proposalId: 'offer', step: 'remind-expiry' }, false],
])('%s of the user’s own runs into a wait: %s', (_, given, isHeld) => {
  expect(waitOfStep(step(given), waits(proposalOf())) !== undefined).toBe(isHeld);
});

it.each<[string, Partial<FollowUp>, Partial<Proposal>, string | undefined]>([
  ['a call of another chain', { step: 'confirm-arrival' }, {}, '2026-12-02'],
  ['a reminder of another chain', { step: 'remind-expiry' }, {}, '2026-12-02'],
  ['a decision once another has ended', { step: 'decide-expired' }, {}, undefined],
  ['a call of another chain to somebody else', { step: 'confirm-arrival', personId: 'bo' }, {}, undefined],
  [
    'a call of another chain that names nobody',
    { step: 'confirm-arrival', personId: 'bo' },
    { personIds: [] },
    '2026-12-02',
  ],
  ['its own step', { step: 'agree-date', proposalId: 'tired' }, {}, undefined],
  [
    'a call of another chain once it is answered',
    { step: 'confirm-arrival' },
    { events: [...missedFourTimes, answered] },
    undefined,
  ],
])('%s waits while one says that they were run after often enough', (_, given, tired, until) => {
  const on = day('2026-11-12');
  const fresh = proposalOf({ id: 'fresh', sentOn: '2026-11-11', validUntil: '2026-12-11' });
  const proposals = [proposalOf({ id: 'tired', events: missedFourTimes, ...tired }), fresh];
  const one = step({ proposalId: 'fresh', personId: 'agnes', due: '2026-11-12', ...given });
  const found = clientWaits(proposals, defaultSettings, on);
  expect(waitOfStep(one, found)?.wait.until).toBe(until);
  const account = { id: 'kovacs-bau', tier: 'key' as const };
  const facts = { account, followUps: [one], people: [], touches: [], waits: found };
  expect(nextTouch(facts, { today: on, timeZone: 'UTC' }, defaultSettings).on).toBe(until ?? one.due);
  const known = { followUps: [one], people: [], touches: [], promises: [], proposals, settings: defaultSettings };
  if (one.proposalId === 'fresh')
    expect(concludeSteps(known, { today: on, timeZone: 'UTC' })[0]?.wait?.until).toBe(until);
});

it('while it says wait, neither the next touch nor the visit plan asks for one of them before', () => {
  const person = fc.constantFrom('agnes', 'bo', 'cay');
  const proposal = fc
    .record({ to: fc.uniqueArray(person), touches: fc.integer({ min: 0, max: 4 }) })
    .map(({ to, touches }) => proposalOf({ personIds: to, events: missedFourTimes.slice(0, touches) }));
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom('call' as const, 'visit' as const, 'mail' as const),
      personId: fc.option(person),
    }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(proposal, { maxLength: 3 }), steps, (proposals, given) => {
      const found = waits(...proposals);
      const account = { id: 'kovacs-bau', tier: 'key' as const };
      const people = ['agnes', 'bo', 'cay'].map((id) =>
        aPerson({ id, accountId: account.id, name: id, group: { roles: [], knownBy: [], power: 2 } }),
      );
      const asOf = { today, timeZone: 'UTC' };
      const targets = careTargets(account, people, [], asOf, found);
      const { weeks } = visitPlan(
        targets,
        today,
        { ...defaultSettings.visits, weeksAhead: 8 },
        defaultSettings.calendar,
      );
      for (const { people: seen, plannedFor } of weeks.flatMap(({ visits }) => visits)) {
        for (const { target } of seen)
          expect(plannedFor >= (waitOf(target.personId, found)?.wait.until ?? '')).toBe(true);
      }
      const followUps = given.map(({ kind, personId }) => step({ kind, ...(personId && { personId }) }));
      const { on } = nextTouch({ account, followUps, people, touches: [], waits: found }, asOf, defaultSettings);
      const untils = (followUps.length > 0 ? followUps : targets).map(
        ({ personId }) => waitOf(personId, found)?.wait.until,
      );
      expect(on >= (untils.map((until) => until ?? '').sort()[0] ?? '')).toBe(true);
    }),
  );
});
