import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelsOf } from '../../../lib/domain/account/labels';
import { tierOf } from '../../../lib/domain/account/tier';
import type { LedgerLine } from '../../../lib/domain/records/ledger';
import { defaultSettings } from '../../../lib/domain/settings';
import { accountOf } from './book-of';
import { compute, line, today } from './compute-standings';

/** The first line of the ledger: what is bought a year after it, or later, may be new. */
const BEGAN = line('z', 100, { date: '2024-01-10', productGroup: 'Beams' });
const buys = (accountId: string, productGroup: string, date: string, revenue = 10) =>
  line(accountId, revenue, { date, productGroup });

it('whoever was the first in two groups that came later is an innovator, with what they bought and when', () => {
  const { of } = compute([
    BEGAN,
    buys('k', 'Pumps', '2025-03-01'),
    buys('k', 'Pumps', '2025-05-01'),
    buys('m', 'Pumps', '2025-06-01'),
    buys('k', 'Valves', '2025-02-01'),
    buys('m', 'Valves', '2025-09-01'),
    buys('z', 'Valves', '2025-09-02'),
  ]);
  const firstIn = [
    { group: 'Valves', on: '2025-02-01', buyers: 3 },
    { group: 'Pumps', on: '2025-03-01', buyers: 2 },
  ];
  expect(of['k']?.firstIn).toEqual(firstIn);
  expect([of['m']?.firstIn, of['z']?.firstIn]).toEqual([undefined, undefined]);
  const account = accountOf({ id: 'k' });
  const labels = labelsOf(account, of['k'], defaultSettings.dependency, today);
  const innovator = {
    label: 'innovator',
    level: 'company',
    how: 'first to buy',
    because: { firstIn, asOf: '2026-11-21' },
  };
  expect(labels).toEqual([innovator]);
  // It counts as a label of the company, and not as an entered one.
  expect(tierOf({ band: null, labels, flagged: false }).tier).toBe('key');
});

it.each([
  ['one group alone', [buys('k', 'Pumps', '2025-03-01'), buys('m', 'Pumps', '2025-06-01')]],
  [
    'groups that the ledger has from its first year',
    ['Pumps', 'Valves'].flatMap((group) => [buys('k', group, '2025-01-08'), buys('m', group, '2025-06-01')]),
  ],
  [
    'groups that nobody else has bought',
    [buys('k', 'Pumps', '2025-03-01'), buys('k', 'Valves', '2025-03-01'), buys('k', 'Seals', '2025-03-01')],
  ],
  [
    'groups that two bought on the same first day',
    ['Pumps', 'Valves'].flatMap((group) => [buys('k', group, '2025-03-01'), buys('m', group, '2025-03-01')]),
  ],
  [
    'one group and what is of none',
    ['Pumps', ''].flatMap((group) => [buys('k', group, '2025-03-01'), buys('m', group, '2025-06-01')]),
  ],
  ...[-10, 0].map((revenue): [string, LedgerLine[]] => [
    `lines of ${revenue} EUR`,
    ['Pumps', 'Valves'].flatMap((group) => [buys('k', group, '2025-03-01', revenue), buys('m', group, '2025-06-01')]),
  ]),
  [
    'lines of a day to come',
    ['Pumps', 'Valves'].flatMap((group) => [buys('k', group, '2026-11-22'), buys('m', group, '2026-11-23')]),
  ],
])('%s make no innovator', (_what, lines) => {
  const { of } = compute([BEGAN, line('k', 1), ...lines]);
  expect(Object.keys(of['k'] ?? {})).not.toContain('firstIn');
  expect(of).toHaveProperty('k');
});

it('a group is new a year after the first line, whoever of its buyers the ledger names first', () => {
  const lines = ['Pumps', 'Valves'].flatMap((group) => [
    buys('a', group, '2025-06-01'),
    buys('k', group, '2025-01-09'),
  ]);
  const { of } = compute([BEGAN, ...lines]);
  expect([of['a']?.firstIn, of['k']?.firstIn?.length]).toEqual([undefined, 2]);
});

it('five groups are told of one customer, the earliest first, those of a day by name', () => {
  const groups = ['Late', 'Valves', 'Seals', 'Pumps', 'Tubes', 'Early', 'Hoses'];
  const dayOf = (group: string) => (group === 'Late' ? '2025-03-02' : group === 'Early' ? '2025-02-28' : '2025-03-01');
  const lines = groups.flatMap((group) => [buys('k', group, dayOf(group)), buys('m', group, '2025-06-01')]);
  const told = compute([BEGAN, ...lines]).of['k']?.firstIn?.map(({ group }) => group);
  expect(told).toEqual(['Early', 'Hoses', 'Pumps', 'Seals', 'Tubes']);
});

it('companies of one group are one buyer', () => {
  const lines = ['Pumps', 'Valves'].flatMap((group) => [
    buys('k1', group, '2025-06-01'),
    buys('k2', group, '2025-03-01'),
    buys('m', group, '2025-05-01'),
  ]);
  const accounts = [{ id: 'k1', parentId: 'k' }, { id: 'k2', parentId: 'k' }, { id: 'k' }];
  const { of } = compute([BEGAN, ...lines], { accounts });
  expect(of['k']?.firstIn?.map(({ buyers }) => buyers)).toEqual([2, 2]);
  expect(of['k2']?.firstIn).toEqual(of['k']?.firstIn);
});

it('of 80 buyers two are the first, of 79 one', () => {
  const of = (buyers: number) => {
    const lines = ['Pumps', 'Valves'].flatMap((group) =>
      Array.from({ length: buyers }, (_, at) =>
        buys(`c${at}`, group, Temporal.PlainDate.from('2025-03-01').add({ days: at }).toString()),
      ),
    );
    return compute([BEGAN, ...lines])
      .rows.filter(({ firstIn }) => firstIn)
      .map(({ accountId }) => accountId);
  };
  expect(of(80)).toEqual(['c0', 'c1']);
  expect(of(79)).toEqual(['c0']);
});

it('never are more than one in forty of a group’s buyers its first, but one', () => {
  const buy = fc.record({ customer: fc.nat(60), group: fc.nat(3), day: fc.nat(500) });
  fc.assert(
    fc.property(fc.array(buy, { maxLength: 300 }), (all) => {
      const from = Temporal.PlainDate.from('2025-02-01');
      const { rows } = compute([
        BEGAN,
        ...all.map(({ customer, group, day }) => buys(`c${customer}`, `g${group}`, from.add({ days: day }).toString())),
      ]);
      for (const group of ['g0', 'g1', 'g2', 'g3']) {
        const first = rows.flatMap(({ firstIn = [] }) => firstIn.filter((one) => one.group === group));
        for (const { buyers } of first) expect(first.length).toBeLessThanOrEqual(Math.max(1, Math.floor(buyers / 40)));
      }
    }),
  );
});
