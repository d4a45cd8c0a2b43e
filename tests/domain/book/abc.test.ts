import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/domain/settings';
import { compute, line } from './compute-standings';

const { classes } = defaultSettings;
/** The answer for each amount, each of a customer of its own. */
const answersOf = (amounts: number[], settings = classes) => {
  const { of } = compute(
    amounts.map((amount, place) => line(`${place}`, amount)),
    { settings: { ...defaultSettings, classes: settings } },
  );
  return amounts.map((_, place) => of[place]?.abc ?? null);
};
const classesOf = (amounts: number[], settings = classes) =>
  answersOf(amounts, settings).map((answer) => answer?.class);

it('classes a book by the share of everybody before the customer', () => {
  expect(classesOf([420, 180, 120, 90, 70, 50, 40, 30]).join(' ')).toBe('A A A A B B B C');
  expect(answersOf([420, 180, 120, 90])[2]?.before).toBeCloseTo(600 / 810, 12);
});

it('classes a customer that is nearly the whole book as A', () => {
  expect(classesOf([3, 90, 7])).toEqual(['C', 'A', 'B']);
  expect(classesOf([100])).toEqual(['A']);
});

it('stands on the threshold: 80 % before is no longer A, 95 % no longer B', () => {
  expect(classesOf([80, 15, 5])).toEqual(['A', 'B', 'C']);
  expect(classesOf([0.8, 0.4, 0.3])).toEqual(['A', 'A', 'B']);
  expect(classesOf([79, 16, 5])).toEqual(['A', 'A', 'C']);
});

it('uses the thresholds of the settings', () => {
  expect(classesOf([50, 30, 20], { ...classes, aBelow: 0.5, bBelow: 0.8 })).toEqual(['A', 'B', 'C']);
});

it('gives the same class to the same amount', () => {
  expect(classesOf([85, 5, 5, 5])).toEqual(['A', 'B', 'B', 'B']);
});

it('puts a customer that cost money last, and classes nobody who brought nothing', () => {
  expect(classesOf([-10, 0, 110])).toEqual(['C', undefined, 'A']);
});

it('says "not enough data" where the book brought nothing', () => {
  expect(answersOf([0, 0])).toEqual([null, null]);
  expect(answersOf([100, -100])).toEqual([null, null]);
});

const book = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 50 });

it('does not depend on the order of the book', () => {
  fc.assert(
    fc.property(book, fc.infiniteStream(fc.nat()), (amounts, keys) => {
      const shuffled = amounts
        .map((amount, place) => ({ amount, place, key: keys.next().value ?? 0 }))
        .sort((first, second) => first.key - second.key);
      const before = classesOf(amounts);
      const after = classesOf(shuffled.map(({ amount }) => amount));
      expect(after).toEqual(shuffled.map(({ place }) => before[place]));
    }),
  );
});

it('does not depend on the unit of money', () => {
  fc.assert(
    fc.property(book, fc.double({ min: 0.001, max: 1000, noNaN: true }), (amounts, rate) => {
      expect(classesOf(amounts.map((amount) => amount * rate))).toEqual(classesOf(amounts));
    }),
  );
});
