import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compute, line } from './compute-standings';

/** The share of each amount, each of a customer of its own; undefined for who has no row in the book. */
const sharesOf = (amounts: number[]) => {
  const { of } = compute(amounts.map((amount, place) => line(`${place}`, amount)));
  return amounts.map((_, place) => of[place]?.share);
};

it('gives each customer its part of the book', () => {
  expect(sharesOf([420, 180, 120, 90, 70, 50, 40, 30])).toEqual([0.42, 0.18, 0.12, 0.09, 0.07, 0.05, 0.04, 0.03]);
});

it('says "not enough data" where the book brought nothing or lost money', () => {
  expect(sharesOf([0, 0])).toEqual([null, null]);
  expect(sharesOf([100, -100])).toEqual([null, null]);
  expect(sharesOf([100, -300])).toEqual([null, null]);
});

it('shows a customer that cost money with a negative share', () => {
  expect(sharesOf([150, -50])).toEqual([1.5, -0.5]);
});

it('hands out the whole book, never more or less', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 50 }), (amounts) => {
      const sum = sharesOf(amounts).reduce<number>((total, share) => total + (share ?? 0), 0);
      expect(sum).toBeCloseTo(1, 9);
    }),
  );
});
