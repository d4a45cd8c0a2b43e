import { expect, it } from 'vitest';
import type { AgreedVisit } from '../../../lib/domain/care/agreed-visits';
import type { CareTarget } from '../../../lib/domain/care/care-targets';
import { type VisitPlan, visitPlan } from '../../../lib/domain/care/visit-plan';
import { defaultSettings } from '../../../lib/domain/settings';
import { friday, target } from './a-target';

const { visits, calendar } = defaultSettings;
const dates = (plan: VisitPlan) =>
  plan.weeks.flatMap((week) => week.visits.map((visit) => [visit.customerId, visit.plannedFor]));
const at = (places: Record<string, string>, targets: CareTarget[], given = {}) =>
  visitPlan(targets, friday, { ...visits, ...given }, calendar, [], new Map(Object.entries(places)));
const ofCustomer = (customerId: string, last: string | null, given: Partial<CareTarget> = {}) =>
  target({ customerId, accountId: customerId, last, ...given });

it('sees customers at one place who are due in a week on one day, when all of them are', () => {
  const plan = at({ a: 'Bremen', b: 'Kiel', c: ' bremen ' }, [
    ofCustomer('a', '2026-08-24'),
    ofCustomer('b', '2026-08-24'),
    ofCustomer('c', '2026-08-26'),
  ]);
  const [, week] = plan.weeks;
  expect(week?.visits.map(({ customerId, plannedFor, trip }) => [customerId, plannedFor, trip?.others])).toEqual(
    expect.arrayContaining([
      ['a', '2026-11-26', ['c']],
      ['b', expect.any(String), undefined],
      ['c', '2026-11-26', ['a']],
    ]),
  );
});

it('waits at one place for whoever is due the latest, whoever comes first', () => {
  const targets = [ofCustomer('a', '2026-08-26', { power: 3 }), ofCustomer('b', '2026-08-24')];
  expect(dates(at({ a: 'Bremen', b: 'Bremen' }, targets)).slice(0, 2)).toEqual([
    ['a', '2026-11-26'],
    ['b', '2026-11-26'],
  ]);
});

it('goes to another place on another day', () => {
  const targets = ['a', 'b', 'c'].map((id) => ofCustomer(id, '2026-08-24'));
  const places = { a: 'Bremen', b: 'Kiel', c: 'Emden' };
  expect(dates(at(places, targets, { weeksAhead: 2 }))).toEqual([
    ['a', '2026-11-24'],
    ['b', '2026-11-25'],
    ['c', '2026-11-26'],
  ]);
});

it.each<[string, [string, string][], string]>([
  [
    'though another is less busy',
    [
      ['a', '2026-11-24'],
      ['b', '2026-11-24'],
      ['x', '2026-11-25'],
    ],
    '2026-11-25',
  ],
  [
    'not before',
    [
      ['a', '2026-11-26'],
      ['b', '2026-11-26'],
    ],
    '2026-11-27',
  ],
  [
    'that has room',
    [
      ['a', '2026-11-24'],
      ['b', '2026-11-24'],
      ['x', '2026-11-25'],
      ['y', '2026-11-25'],
    ],
    '2026-11-26',
  ],
  [
    'after the last there',
    [
      ['a', '2026-11-24'],
      ['b', '2026-11-24'],
      ['d', '2026-11-26'],
      ['e', '2026-11-26'],
    ],
    '2026-11-27',
  ],
  [
    'unless one there has room',
    [
      ['a', '2026-11-26'],
      ['b', '2026-11-25'],
    ],
    '2026-11-26',
  ],
])('sees whom a day cannot hold on the next day, %s', (_, days, on) => {
  const agreed = days.map(([customerId, day]) => ({ customerId, on: day, stepId: customerId, instead: day }));
  const targets = ['a', 'b', 'c', 'd', 'e', 'x', 'y'].map((id) =>
    ofCustomer(id, id === 'c' ? '2026-08-24' : '2026-11-01'),
  );
  const places = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, 'Bremen']));
  for (const inOrder of [targets, targets.toReversed()]) {
    const [, week] = visitPlan(inOrder, friday, { ...visits, mostADay: 2 }, calendar, agreed, places).weeks;
    expect(week?.visits.find(({ customerId }) => customerId === 'c')?.plannedFor).toBe(on);
  }
});

it('takes whoever is at the place of the first along, and keeps the most of a week', () => {
  const targets = ['a', 'b', 'c', 'd'].map((id, rank) => ofCustomer(id, '2026-08-24', { share: (4 - rank) / 10 }));
  const plan = at({ a: 'Bremen', d: 'Bremen' }, targets, { mostAWeek: 2 });
  expect(plan.weeks[1]?.visits.map(({ customerId }) => customerId).sort()).toEqual(['a', 'd']);
});

it('sees four of those at one place on one day, and the others there on the next', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const places = Object.fromEntries(ids.map((id) => [id, 'Bremen']));
  const targets = ids.map((id, rank) => ofCustomer(id, '2026-08-24', { share: (6 - rank) / 10 }));
  const [, week] = at(places, targets).weeks;
  expect(week?.visits.map(({ customerId, plannedFor, trip }) => [customerId, plannedFor, trip?.others.length])).toEqual(
    [
      ['a', '2026-11-24', 3],
      ['b', '2026-11-24', 3],
      ['c', '2026-11-24', 3],
      ['d', '2026-11-24', 3],
      ['e', '2026-11-25', 1],
      ['f', '2026-11-25', 1],
    ],
  );
});

it('lets those at one place find a day each where none has room for all of them', () => {
  const places = { a: 'Bremen', b: 'Bremen' };
  const others = ['x0', 'x1', 'x2'].map((id) => ofCustomer(id, '2026-11-01'));
  const targets = [...['a', 'b'].map((id) => ofCustomer(id, '2026-08-25')), ...others];
  const agreed = ['2026-11-25', '2026-11-26', '2026-11-27'].map((on, at) => ({
    customerId: `x${at}`,
    on,
    stepId: `s${at}`,
  }));
  const [, week] = visitPlan(
    targets,
    friday,
    { ...visits, mostADay: 2 },
    calendar,
    agreed as AgreedVisit[],
    new Map(Object.entries(places)),
  ).weeks;
  expect(week?.visits.filter(({ trip }) => trip)).toEqual([]);
  expect(week?.visits.map(({ customerId, plannedFor }) => [customerId, plannedFor])).toEqual(
    expect.arrayContaining([
      ['a', '2026-11-25'],
      ['b', '2026-11-26'],
    ]),
  );
});

it('goes to a place on the day on which a visit there is agreed', () => {
  const plan = visitPlan(
    [ofCustomer('a', '2026-08-24'), ofCustomer('b', '2026-08-24')],
    friday,
    visits,
    calendar,
    [{ customerId: 'a', on: '2026-11-26', stepId: 's' } as AgreedVisit],
    new Map([
      ['a', 'Bremen'],
      ['b', 'Bremen'],
    ]),
  );
  expect(dates(plan).slice(0, 2)).toEqual([
    ['a', '2026-11-26'],
    ['b', '2026-11-26'],
  ]);
});

it('takes nothing for a place that says none', () => {
  const plan = at(
    { a: '–', b: ' ' },
    [ofCustomer('a', '2026-08-24'), ofCustomer('b', '2026-08-24'), ofCustomer('c', null)],
    {
      weeksAhead: 2,
    },
  );
  expect(plan.weeks.flatMap(({ visits: listed }) => listed).filter(({ trip }) => trip)).toEqual([]);
});

it('brings nobody along on a day off for which one visit was agreed', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const plan = visitPlan(
    ids.map((id) => ofCustomer(id, '2026-08-24')),
    friday,
    visits,
    calendar,
    [{ customerId: 'a', on: '2026-11-28', stepId: 's' } as AgreedVisit],
    new Map(ids.map((id) => [id, 'Bremen'])),
  );
  expect(plan.weeks[1]?.visits.filter(({ plannedFor }) => plannedFor === '2026-11-28')).toMatchObject([
    { customerId: 'a' },
  ]);
  expect(plan.weeks.flatMap((week) => week.visits).length).toBeGreaterThanOrEqual(ids.length);
});
