import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWorkingDay } from '../../../lib/domain/calendar/calendar';
import { type CareTarget, careTargets } from '../../../lib/domain/care/care-targets';
import { visitInterval } from '../../../lib/domain/care/visit-interval';
import { visitPlan } from '../../../lib/domain/care/visit-plan';
import { day } from '../../../lib/domain/records/day';
import { Person } from '../../../lib/domain/records/person';
import { Touch } from '../../../lib/domain/records/touch';
import { defaultSettings } from '../../../lib/domain/settings';
import { anyCalendar, anyDay } from '../calendar/any-calendar';

const { visits, calendar } = defaultSettings;
const friday = day('2026-11-20');
const target = (given: Partial<CareTarget> = {}): CareTarget => ({ accountId: 'a', tier: 'key', last: null, ...given });
const planned = (targets: CareTarget[], given = {}, daysOff: string[] = []) =>
  visitPlan(targets, friday, { ...visits, ...given }, { ...calendar, daysOff });
const dates = (plan: ReturnType<typeof planned>) =>
  plan.weeks.flatMap((week) => week.visits.map((visit) => [visit.target.accountId, visit.plannedFor]));

it.each([
  ['strategic', undefined, 1],
  ['key', undefined, 3],
  ['potential', undefined, 3],
  ['standard', undefined, 12],
  ['key', 3, 3],
  ['key', 2, 3],
  ['key', 1, 6],
  ['key', 0, 12],
] as const)('sees the tier %s with power %s every %i months', (tier, power, months) => {
  expect(visitInterval(tier, power, visits)).toMatchObject({ months, because: { tier, power: power ?? null } });
});

it('never asks for a second visit within less than a month', () => {
  const hasty = { ...visits, byPower: { ...visits.byPower, full: 0 } };
  expect(visitInterval('strategic', 3, hasty).months).toBe(1);
});

it.each([
  ['after its interval', '2026-08-25', '2026-11-25'],
  ['off a weekend', '2026-08-22', '2026-11-23'],
  ['off a holiday', '2026-08-30', '2026-12-01'],
  ['today where it is overdue', '2025-01-01', '2026-11-20'],
  ['today where there was none', null, '2026-11-20'],
  ['at the end of a short month', '2026-11-30', '2027-03-01'],
])('plans a visit %s', (_, last, on) => {
  expect(dates(planned([target({ last })], { weeksAhead: 20 }, ['2026-11-30']))).toEqual([['a', on]]);
});

it('plans a visit that is due on a Saturday for it where the Saturday is worked', () => {
  const plan = visitPlan([target({ last: '2026-08-21' })], friday, visits, { ...calendar, daysWorked: ['2026-11-21'] });
  expect(dates(plan)).toEqual([['a', '2026-11-21']]);
});

it('gives the figures that a date comes from', () => {
  const [first] = planned([target({ last: '2026-08-25', power: 2, personId: 'p' })]).weeks.flatMap(
    (week) => week.visits,
  );
  expect(first).toMatchObject({
    due: '2026-11-25',
    because: { tier: 'key', tierMonths: 3, power: 2, times: 1, months: 3, last: '2026-08-25' },
  });
});

it('hands on to the next week what a full one cannot hold, the higher tier first', () => {
  const plan = planned(
    [target({ accountId: 'c' }), target({ accountId: 'b' }), target({ accountId: 'z', tier: 'strategic' })],
    { mostAWeek: 2 },
  );
  expect(dates(plan)).toEqual([
    ['z', '2026-11-20'],
    ['b', '2026-11-20'],
    ['c', '2026-11-23'],
  ]);
});

it('lists each week from its Monday on, the running one first', () => {
  const plan = planned([target(), target({ accountId: 'b', last: '2026-08-23' })], { weeksAhead: 3 });
  expect(plan.weeks.map(({ monday, visits: listed }) => [monday, listed.map((one) => one.plannedFor)])).toEqual([
    ['2026-11-16', ['2026-11-20']],
    ['2026-11-23', ['2026-11-23']],
    ['2026-11-30', []],
  ]);
});

it('spreads a week over its days', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((accountId) => target({ accountId, last: '2026-08-24' }));
  expect(dates(planned(five)).map(([, on]) => on)).toEqual([
    '2026-11-24',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
  ]);
});

it('names what finds no room, and leaves out what is due after the last week', () => {
  const plan = planned([target(), target({ accountId: 'b' }), target({ accountId: 'later', last: '2026-11-01' })], {
    mostAWeek: 1,
    weeksAhead: 1,
  });
  expect(dates(plan)).toEqual([['a', '2026-11-20']]);
  expect(plan.noRoom).toMatchObject([{ target: { accountId: 'b' }, due: '2026-11-20' }]);
});

const anyTarget: fc.Arbitrary<CareTarget> = fc.record({
  accountId: fc.string({ minLength: 1, maxLength: 3 }),
  tier: fc.constantFrom('strategic', 'key', 'potential', 'standard'),
  last: fc.option(anyDay, { nil: null }),
});

it('never plans on a day off, before the due day, into an overfull week or twice, and loses nothing', () => {
  const load = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(fc.array(anyTarget, { maxLength: 25 }), anyDay, load, anyCalendar, (targets, on, mostAWeek, off) => {
      const today = day(on);
      const plan = visitPlan(targets, today, { ...visits, mostAWeek }, off);
      const all = plan.weeks.flatMap((week) => week.visits);
      for (const { due, plannedFor } of all) {
        expect(isWorkingDay(day(plannedFor), off)).toBe(true);
        expect(plannedFor >= due && plannedFor >= today.toString()).toBe(true);
      }
      for (const week of plan.weeks) expect(week.visits.length).toBeLessThanOrEqual(mostAWeek);
      const listed = [...all, ...plan.noRoom].map((one) => one.target);
      expect(new Set(listed).size).toBe(listed.length);
      const end = day(plan.weeks[0]?.monday ?? on)
        .add({ weeks: visits.weeksAhead })
        .toString();
      const due = targets.filter(
        ({ tier, last }) => last === null || day(last).add({ months: visits.every[tier] }).toString() < end,
      );
      expect(listed.length).toBe(due.length);
    }),
  );
});

it('is the same whatever the order of the targets', () => {
  const distinct = fc.uniqueArray(anyTarget, { selector: ({ accountId }) => accountId, maxLength: 15 });
  fc.assert(
    fc.property(distinct, (targets) => {
      expect(planned(targets.toReversed(), { mostAWeek: 2 })).toEqual(planned(targets, { mostAWeek: 2 }));
    }),
  );
});

const person = (id: string, power?: number, placeholder = false) =>
  Person.parse({
    id,
    accountId: 'a',
    name: id,
    emails: [],
    phones: [],
    placeholder,
    group: { roles: [], knownBy: [], ...(power !== undefined && { power }) },
    formerAccounts: [],
    createdAt: '2026-01-01T09:00:00Z',
    updatedAt: '2026-01-01T09:00:00Z',
  });
const touch = (on: string, kind = 'visit', given: object = {}) =>
  Touch.parse({ id: on, accountId: 'a', personIds: ['anna'], kind, direction: 'out', at: `${on}T10:00:00Z`, ...given });

it('turns to everybody whose power is known, else to the account', () => {
  const ask = (people: Person[], touches: Touch[]) =>
    careTargets({ id: 'a', tier: 'key' }, people, touches, { today: friday, timeZone: 'UTC' });
  const touches = [
    touch('2026-10-01'),
    touch('2026-09-01', 'call'),
    touch('2026-11-01', 'mail'),
    touch('2026-11-02', 'call', { reached: false }),
    touch('2026-12-01'),
  ];
  expect(ask([person('anna')], touches)).toEqual([{ accountId: 'a', tier: 'key', last: '2026-10-01' }]);
  expect(ask([], [touch('2026-11-20')])).toMatchObject([{ last: '2026-11-20' }]);
  expect(ask([person('anna', 0), person('bela', 3), person('seat', 3, true), person('zoe')], touches)).toEqual([
    { accountId: 'a', personId: 'anna', tier: 'key', power: 0, last: '2026-10-01' },
    { accountId: 'a', personId: 'bela', tier: 'key', power: 3, last: null },
  ]);
});

it('spreads the visits of a week over its days, the least busy first', () => {
  const monday = { last: '2026-08-23' };
  const four = ['a', 'b', 'c', 'd', 'e', 'f'].map((accountId) => target({ accountId, ...monday }));
  const second = planned(four, { mostAWeek: 7 }).weeks[1]?.visits.map(({ plannedFor }) => plannedFor);
  expect(second).toEqual(['2026-11-23', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
});

it('plans what is due on its last Sunday, but nothing of the Monday after', () => {
  const [sunday, monday] = [target({ last: '2026-08-29' }), target({ last: '2026-08-30' })];
  expect(planned([sunday], { weeksAhead: 2 }).noRoom).toEqual([{ target: sunday, due: '2026-11-29' }]);
  expect(planned([monday], { weeksAhead: 2 }).noRoom).toEqual([]);
});

it('takes the people of an account in the order of their ids, the account itself first', () => {
  const people = ['p2', undefined, 'p1'].map((personId) => target(personId ? { personId } : {}));
  const order = planned(people).weeks.flatMap(({ visits: listed }) =>
    listed.map(({ target: { personId } }) => personId),
  );
  expect(order).toEqual([undefined, 'p1', 'p2']);
});
