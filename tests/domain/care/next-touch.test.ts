import { expect, it } from 'vitest';
import { nextTouch } from '../../../lib/domain/care/next-touch';
import type { Tier } from '../../../lib/domain/records/account';
import { day } from '../../../lib/domain/records/day';
import type { FollowUp } from '../../../lib/domain/records/follow-up';
import type { Touch } from '../../../lib/domain/records/touch';
import { defaultSettings } from '../../../lib/domain/settings';

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
