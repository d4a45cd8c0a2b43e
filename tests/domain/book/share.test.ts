import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shares } from '../../../lib/domain/book/share';

it('gives each customer its part of the book', () => {
  const book = shares([420, 180, 120, 90, 70, 50, 40, 30]);
  expect(book?.total).toBe(1000);
  expect(book?.shares).toEqual([0.42, 0.18, 0.12, 0.09, 0.07, 0.05, 0.04, 0.03]);
});

it('says "not enough data" where the book brought nothing, lost money or is empty', () => {
  expect(shares([])).toBeNull();
  expect(shares([0, 0])).toBeNull();
  expect(shares([100, -100])).toBeNull();
  expect(shares([100, -300])).toBeNull();
});

it('shows a customer that cost money with a negative share', () => {
  expect(shares([150, -50])?.shares).toEqual([1.5, -0.5]);
});

it('hands out the whole book, never more or less', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1 }), (amounts) => {
      const sum = shares(amounts)?.shares.reduce((total, share) => total + share, 0);
      expect(sum).toBeCloseTo(1, 9);
    }),
  );
});
