import { expect, it } from 'vitest';
import { hoursPerMonth } from '../../../lib/domain/programme/hours-per-month';
import { type HeldAccount, kamLoad } from '../../../lib/domain/programme/kam-load';
import { day } from '../../../lib/domain/records/day';
import { RelationshipHours } from '../../../lib/domain/records/relationship-hours';
import { defaultSettings } from '../../../lib/domain/settings';

const held = (accountId: string, tier: HeldAccount['tier'], hours: number | null = null) => ({
  accountId,
  tier,
  hours,
});
const load = (accounts: HeldAccount[], capacity = 10) => kamLoad(accounts, { ...defaultSettings.programme, capacity });

it('takes recorded hours, else five for each relationship above standard', () => {
  expect(
    load([held('a', 'strategic', 12), held('b', 'key'), held('c', 'standard'), held('d', 'standard', 1)]),
  ).toMatchObject({
    hours: 18,
    parts: [
      { accountId: 'a', hours: 12, how: 'recorded' },
      { accountId: 'b', hours: 5, how: 'assumed' },
      { accountId: 'd', hours: 1, how: 'recorded' },
    ],
    leftOut: ['c'],
  });
});

it('warns above the capacity, not at it', () => {
  expect(load([held('a', 'key'), held('b', 'key')])).toMatchObject({ hours: 10, isOver: false });
  expect(load([held('a', 'key'), held('b', 'key', 5.1)])).toMatchObject({ isOver: true, capacity: 10 });
});

it.each([
  [0, 'too few'],
  [1, 'fits'],
  [3, 'fits'],
  [4, 'too many'],
])('with %i strategic accounts says "%s"', (accounts, state) => {
  const many = Array.from({ length: accounts }, (_, place) => held(`${place}`, 'strategic'));
  expect(load([held('k', 'key'), ...many]).strategic).toEqual({ accounts, fewest: 1, most: 3, state });
});

it('averages the recorded full months, and takes a month without a record for unknown', () => {
  const hours = (month: string, spent: number, accountId = 'a') =>
    RelationshipHours.parse({ id: `${month}${spent}`, accountId, month, hours: spent });
  const records = [
    hours('2026-07', 100),
    hours('2026-08', 4),
    hours('2026-10', 5),
    hours('2026-10', 3),
    hours('2026-11', 50),
    hours('2026-10', 70, 'b'),
  ];
  expect(hoursPerMonth('a', records, day('2026-11-21'), 3)).toBe(6);
  expect(hoursPerMonth('c', records, day('2026-11-21'), 3)).toBeNull();
});
