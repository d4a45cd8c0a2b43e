import { expect, it } from 'vitest';
import { groupPlaces, groupSizes } from '../../../lib/domain/table/group-places';

// 0 is the top of 2 and 3; 1 and 4 stand alone.
const tops = Int32Array.of(0, 1, 0, 0, 4);
const sizes = groupSizes(tops);
const rows = (found: number[], open: number[] = []) => [
  ...groupPlaces(Uint32Array.from(found), tops, sizes, (top) => open.includes(top)),
];

it('a group has as many as hang on its top, with the top', () => {
  expect([...sizes]).toEqual([3, 1, 0, 0, 1]);
});

it('a group stands as its top where its first stood, and the others below it where it is open', () => {
  expect(rows([4, 3, 1, 0, 2])).toEqual([4, 0, 1]);
  expect(rows([4, 3, 1, 0, 2], [0])).toEqual([4, 0, 3, 2, 1]);
});

it('the top stands there also where only others of its group were found', () => {
  expect(rows([1, 3])).toEqual([1, 0]);
  expect(rows([1, 3], [0])).toEqual([1, 0, 3]);
  expect(rows([])).toEqual([]);
});
