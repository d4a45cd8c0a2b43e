import { expect, it } from 'vitest';
import { nextTouch } from '../../../lib/domain/care/next-touch';
import type { Tier } from '../../../lib/domain/records/account';
import { day } from '../../../lib/domain/records/day';
import type { FollowUp } from '../../../lib/domain/records/follow-up';
import type { Touch } from '../../../lib/domain/records/touch';
import { defaultSettings } from '../../../lib/domain/settings';
import { aPerson } from '../../db/a-book';
import { proposalOf } from '../../plays/proposal-of';

const step = (due: string): FollowUp => ({
  id: due,
  accountId: 'k',
  due,
  status: 'open',
  createdAt: '2026-11-01T09:00:00Z',
});
const call = (on: string, given: Partial<Touch> = {}): Touch => ({
  id: on,
  accountId: 'k',
  personIds: [],
  kind: 'call',
  direction: 'out',
  at: `${on}T09:00:00Z`,
  ...given,
});
/** 2026-11-19 is a Thursday. */
const asOf = { today: day('2026-11-19'), timeZone: 'UTC' };

it.each<[string, { tier?: Tier; steps?: string[]; touches?: Touch[] }, string, object]>([
  ['the first open step', { steps: ['2026-12-01', '2026-11-24'] }, '2026-11-24', { by: 'step' }],
  ['an overdue step, in the past', { steps: ['2026-11-16', '2026-11-24'] }, '2026-11-16', { by: 'step' }],
  [
    'the interval of the tier since the last call',
    { tier: 'key', touches: [call('2026-11-02'), call('2026-09-01')] },
    '2027-02-02',
    { by: 'interval', every: { count: 3, unit: 'months' }, asked: { tier: 'key' }, last: '2026-11-02' },
  ],
  [
    'a working day where the interval ends on a Saturday',
    { tier: 'strategic', touches: [call('2026-10-28')] },
    '2026-11-30',
    { by: 'interval', every: { count: 1, unit: 'months' }, asked: { tier: 'strategic' }, last: '2026-10-28' },
  ],
  [
    'today where the interval is over',
    { tier: 'strategic', touches: [call('2026-09-01')] },
    '2026-11-19',
    { by: 'interval', every: { count: 1, unit: 'months' }, asked: { tier: 'strategic' }, last: '2026-09-01' },
  ],
  [
    'today where nobody was ever called: a call that reached nobody is none',
    { touches: [call('2026-11-02', { reached: false })] },
    '2026-11-19',
    { by: 'interval', every: { count: 12, unit: 'months' }, asked: { tier: 'standard' }, last: null },
  ],
])('is %s', (_, { tier = 'standard', steps = [], touches = [] }, on, why) => {
  const facts = { account: { id: 'k', tier }, followUps: steps.map(step), people: [], touches };
  expect(nextTouch(facts, asOf, defaultSettings)).toEqual({ on, ...why });
});

const wait = { why: 'just sent', until: '2026-11-27', sentOn: '2026-11-18' } as const;
const waits = [{ proposal: proposalOf({ accountId: 'k', personIds: [] }), wait }];
const interval = { by: 'interval', every: { count: 3, unit: 'months' }, asked: { tier: 'key' } };

it.each<[string, { steps?: FollowUp[]; touches?: Touch[] }, object]>([
  ['holds back a call', { steps: [{ ...step('2026-11-20'), kind: 'call' }] }, { on: '2026-11-27', by: 'step', wait }],
  ['leaves a task alone', { steps: [{ ...step('2026-11-20'), kind: 'task' }] }, { on: '2026-11-20', by: 'step' }],
  [
    'lets a task of before its end go first',
    {
      steps: [
        { ...step('2026-11-20'), kind: 'call' },
        { ...step('2026-11-26'), kind: 'task' },
      ],
    },
    { on: '2026-11-26', by: 'step' },
  ],
  ['holds back the interval', {}, { ...interval, on: '2026-11-27', last: null, wait }],
  [
    'does nothing to one that ends with it, or later',
    { touches: [call('2026-08-27')] },
    { ...interval, on: '2026-11-27', last: '2026-08-27' },
  ],
])('a proposal that leaves them in peace %s', (_, { steps = [], touches = [] }, next) => {
  const facts = { account: { id: 'k', tier: 'key' as const }, followUps: steps, people: [], touches, waits };
  expect(nextTouch(facts, asOf, defaultSettings)).toStrictEqual(next);
});

it('is that of whoever is due first', () => {
  const seen = { p: '2026-11-02', q: '2026-10-05', r: '2026-11-09' };
  const people = Object.keys(seen).map((id) =>
    aPerson({ id, accountId: 'k', name: id, group: { roles: [], knownBy: [], power: 2 } }),
  );
  const touches = Object.entries(seen).map(([id, on]) => call(on, { id, personIds: [id] }));
  const next = nextTouch({ account: { id: 'k', tier: 'key' }, followUps: [], people, touches }, asOf, defaultSettings);
  expect(next).toMatchObject({ on: '2027-01-05', last: '2026-10-05' });
});
