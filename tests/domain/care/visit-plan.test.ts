import { expect, it } from 'vitest';
import type { CareTarget } from '../../../lib/domain/care/care-targets';
import { visitPlan } from '../../../lib/domain/care/visit-plan';
import { defaultSettings } from '../../../lib/domain/settings';
import { friday, target } from './a-target';

const { visits, calendar } = defaultSettings;
const planned = (targets: CareTarget[], given = {}, daysOff: string[] = []) =>
  visitPlan(targets, friday, { ...visits, ...given }, { ...calendar, daysOff });
const dates = (plan: ReturnType<typeof planned>) =>
  plan.weeks.flatMap((week) => week.visits.map((visit) => [visit.customerId, visit.plannedFor]));

it.each([
  ['after its interval', '2026-08-25', '2026-11-25'],
  ['off a weekend', '2026-08-22', '2026-11-23'],
  ['off a holiday', '2026-08-30', '2026-12-01'],
  ['today where it is overdue', '2025-01-01', '2026-11-20'],
  ['today where there was none', null, '2026-11-20'],
  ['at the end of a short month', '2026-11-30', '2027-03-01'],
])('plans a visit %s', (_, last, on) => {
  expect(dates(planned([target({ last })], { weeksAhead: 20 }, ['2026-11-30']))[0]).toEqual(['a', on]);
});

it('plans a visit that is due on a Saturday for it where the Saturday is worked', () => {
  const plan = visitPlan([target({ last: '2026-08-21' })], friday, visits, { ...calendar, daysWorked: ['2026-11-21'] });
  expect(dates(plan)).toEqual([['a', '2026-11-21']]);
});

it('gives the figures that a date comes from', () => {
  const [first] = planned([target({ last: '2026-08-25', power: 2, personId: 'p', share: 0.2 })]).weeks.flatMap(
    (week) => week.visits,
  );
  expect(first).toMatchObject({
    rank: { customerId: 'a', power: 2, tier: 'key', share: 0.2, due: '2026-11-25' },
    stepIds: [],
    people: [
      {
        due: '2026-11-25',
        because: {
          by: { tier: 'key' },
          asked: { count: 3, unit: 'months' },
          power: 2,
          times: 1,
          every: { count: 3, unit: 'months' },
          last: '2026-08-25',
        },
      },
    ],
  });
});

it('sees seven people of one customer who are due in a week at one visit, on a day when all of them are', () => {
  const seven = ['24', '25', '26', '24', '25', '26', '24'].map((on, at) =>
    target({
      personId: `p${at}`,
      accountId: at < 4 ? 'top' : 'below',
      customerId: 'top',
      last: `2026-08-${on}`,
      power: 3,
    }),
  );
  const [, week] = planned(seven, { weeksAhead: 2 }).weeks;
  expect(week?.visits).toHaveLength(1);
  expect(week?.visits[0]).toMatchObject({ customerId: 'top', plannedFor: '2026-11-26' });
  expect(week?.visits[0]?.people).toHaveLength(7);
});

it('sees whoever is due, and nobody of the same customer who is not yet', () => {
  const both = [target({ personId: 'due' }), target({ personId: 'later', last: '2026-09-10' })];
  const seen = planned(both).weeks.flatMap((week) =>
    week.visits.map((visit) => [visit.plannedFor, visit.people.map((one) => one.target.personId)]),
  );
  expect(seen).toEqual([
    ['2026-11-20', ['due']],
    ['2026-12-10', ['later']],
  ]);
});

it('comes again: every month is three dates in a quarter', () => {
  expect(dates(planned([target({ tier: 'strategic', last: '2026-10-28' })]))).toEqual([
    ['a', '2026-11-30'],
    ['a', '2026-12-30'],
    ['a', '2027-02-01'],
  ]);
});

it('goes by power, then tier, share and how long they have been due; nobody’s power known counts as much of it', () => {
  const named = (accountId: string, given: Partial<CareTarget>) => target({ accountId, personId: accountId, ...given });
  const all = [
    named('f', { power: 0, tier: 'strategic', share: 0.9, last: '2020-01-01' }),
    named('e', { power: 3, tier: 'key', share: 0.1, last: '2026-07-01' }),
    named('d', { power: 3, tier: 'key', share: 0.1, last: '2026-06-01' }),
    named('c', { power: 3, tier: 'key', share: 0.2 }),
    named('b', { power: 3, tier: 'strategic' }),
    target({ accountId: 'g' }),
    named('h', { power: 1, tier: 'strategic' }),
  ];
  const order = planned(all, { mostAWeek: 1 }).weeks.map((week) => week.visits[0]?.customerId);
  expect(order.slice(0, 3)).toEqual(['b', 'c', 'd']);
  expect(order.filter((one, at) => order.indexOf(one) === at && one !== undefined)).toEqual([...'bcdeghf']);
});

it('keeps ten visits a week, whatever is due', () => {
  const many = Array.from({ length: 37 }, (_, at) => target({ accountId: `a${at}`, tier: 'standard' }));
  const counts = planned(many, { weeksAhead: 5, mostADay: 10 }).weeks.map((week) => week.visits.length);
  expect(counts).toEqual([10, 10, 10, 7, 0]);
});

it('keeps four visits a day: a Friday holds four, whatever is due, and a whole week ten', () => {
  const many = Array.from({ length: 37 }, (_, at) => target({ accountId: `a${at}`, tier: 'standard' }));
  const counts = planned(many, { weeksAhead: 5 }).weeks.map((week) => week.visits.length);
  expect(counts).toEqual([4, 10, 10, 10, 3]);
});

it('hands on to the next week what a full one cannot hold, the higher tier first', () => {
  const plan = planned(
    [target({ accountId: 'c' }), target({ accountId: 'b' }), target({ accountId: 'z', tier: 'strategic' })],
    { mostAWeek: 2 },
  );
  expect(dates(plan).slice(0, 3)).toEqual([
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
  expect(dates(planned(five, { weeksAhead: 2 })).map(([, on]) => on)).toEqual([
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
  expect(plan.noRoom).toMatchObject([{ customerId: 'b', due: '2026-11-20' }]);
});

it('names them in the order of visits, where a day has no room as where a week has none', () => {
  const three = ['a', 'b', 'z'].map((id) => target({ accountId: id, tier: id === 'a' ? 'strategic' : 'key' }));
  const left = (given: object) => {
    const plan = planned([...three, target({ accountId: 'y', tier: 'potential' })].toReversed(), {
      weeksAhead: 1,
      ...given,
    });
    return [dates(plan), plan.noRoom.map(({ customerId }) => customerId)];
  };
  const [first, rest] = [[['a', '2026-11-20']], ['b', 'z', 'y']];
  expect([left({ mostAWeek: 1 }), left({ mostADay: 1 })]).toEqual([
    [first, rest],
    [first, rest],
  ]);
});

it('has neither visits nor a lack of room where no day of it is worked', () => {
  const saturday = friday.add({ days: 1 });
  const plan = visitPlan([target()], saturday, { ...visits, weeksAhead: 1 }, calendar);
  expect(plan).toEqual({ weeks: [{ monday: '2026-11-16', visits: [] }], noRoom: [] });
});

it('spreads the visits of a week over its days, the least busy first', () => {
  const monday = { last: '2026-08-23' };
  const four = ['a', 'b', 'c', 'd', 'e', 'f'].map((accountId) => target({ accountId, ...monday }));
  const second = planned(four, { mostAWeek: 7 }).weeks[1]?.visits.map(({ plannedFor }) => plannedFor);
  expect(second).toEqual(['2026-11-23', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
});

it('has no room only for what is due by its last working day', () => {
  const friday = target({ last: '2026-08-27' });
  const sunday = target({ last: '2026-08-29' });
  expect(
    planned([friday, target({ accountId: 'b', last: '2026-08-27' })], { weeksAhead: 2, mostAWeek: 1 }).noRoom,
  ).toEqual([expect.objectContaining({ customerId: 'b', due: '2026-11-27' })]);
  expect(planned([sunday], { weeksAhead: 2 }).noRoom).toEqual([]);
});

it('sees the people of a customer in the order of their days, then of their ids, the account itself first', () => {
  const people = ['p2', undefined, 'p1'].map((personId) => target(personId ? { personId } : {}));
  const all = [...people, target({ personId: 'p0', last: '2026-08-18' })];
  const [first] = planned(all).weeks.flatMap(({ visits: listed }) => listed);
  expect(first?.people.map(({ target: { personId } }) => personId)).toEqual(['p0', undefined, 'p1', 'p2']);
});
