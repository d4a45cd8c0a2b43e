import { expect, it } from 'vitest';
import { quadrantOf } from '../../../lib/domain/account/profit-hours-quadrant';

const settings = { fewestCustomers: 4 };
const customer = (accountId: string, profit: number | null, hours: number | null) => ({ accountId, profit, hours });
const four = [customer('a', 100, 2), customer('b', 90, 20), customer('c', 10, 3), customer('d', 5, 30)];

it('tells the good corner from the bad one by the middle customer', () => {
  const quadrant = quadrantOf(four, settings);
  expect(quadrant?.places.map(({ accountId, box }) => [accountId, box])).toEqual([
    ['a', 'good'],
    ['b', 'earns its hours'],
    ['c', 'small and light'],
    ['d', 'bad'],
  ]);
  expect(quadrant?.places[0]?.because).toEqual({ profit: 100, hours: 2, goodProfitFrom: 50, manyHoursAbove: 11.5 });
});

it('counts the middle customer as good and its hours as few', () => {
  const middle = customer('e', 50, 11);
  const quadrant = quadrantOf([...four, middle], settings);
  expect(quadrant?.places.at(-1)).toMatchObject({ box: 'good', because: { goodProfitFrom: 50, manyHoursAbove: 11 } });
});

it('names who lacks a figure instead of counting zero', () => {
  const quadrant = quadrantOf([...four, customer('x', null, 3), customer('y', 5, null)], settings);
  expect(quadrant?.leftOut).toEqual(['x', 'y']);
  expect(quadrant?.places).toHaveLength(4);
});

it('compares nobody where too few have both figures', () => {
  expect(quadrantOf([...four.slice(1), customer('x', null, 3)], settings)).toBeNull();
  expect(quadrantOf([], settings)).toBeNull();
});
