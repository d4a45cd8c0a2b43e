import { expect, it } from 'vitest';
import { mean, median, sampleDeviation } from '../../../lib/domain/figures/statistics';

const gaps = [30, 32, 29, 35, 31, 33];

it('summarises days between orders', () => {
  expect(mean(gaps)).toBeCloseTo(31.667, 3);
  expect(sampleDeviation(gaps)).toBeCloseTo(2.16, 3);
  expect(median(gaps)).toBe(31.5);
});

it('takes the middle of an odd number of values, whatever came before', () => {
  expect(median([7, 1, 3])).toBe(3);
  expect(median([5])).toBe(5);
});

it('takes the middle of a long list without changing it', () => {
  const long = Array.from({ length: 101 }, (_, place) => 100 - place);
  expect(median(long)).toBe(50);
  expect(long[0]).toBe(100);
});

it('says nothing of no values, and nothing of the spread of one', () => {
  expect(mean([])).toBeNull();
  expect(median([])).toBeNull();
  expect(sampleDeviation([])).toBeNull();
  expect(sampleDeviation([4])).toBeNull();
  expect(sampleDeviation([4, 4])).toBe(0);
});
