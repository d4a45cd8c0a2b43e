import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weightedMean } from '../../../lib/domain/figures/weighted-mean';

it('weighs the scores there are and names the others', () => {
  expect(weightedMean({ a: 4, b: 1 }, { a: 3, b: 1, c: 5 })).toEqual({
    mean: 3.25,
    parts: [
      { criterion: 'a', score: 4, weight: 3 },
      { criterion: 'b', score: 1, weight: 1 },
    ],
    leftOut: ['c'],
  });
});

it('lets a criterion of weight 0 take no part, with a score or without', () => {
  expect(weightedMean({ a: 4, b: 1 }, { a: 1, b: 0, c: 0 })).toMatchObject({ mean: 4, leftOut: [] });
});

it.each([
  ['no score', {}, { a: 1 }, ['a']],
  ['scores that are null', { a: null }, { a: 1 }, ['a']],
  ['no weight', { a: 3 }, { a: 0 }, []],
])('has no mean with %s', (_, scores, weights, leftOut) => {
  expect(weightedMean(scores, weights)).toEqual({ mean: null, parts: [], leftOut });
});

it('lies between the lowest and the highest score, whatever the weights', () => {
  const scores = fc.record({
    a: fc.double({ min: 0, max: 10, noNaN: true }),
    b: fc.double({ min: 0, max: 10, noNaN: true }),
  });
  const weights = fc.record({ a: fc.integer({ min: 1, max: 100 }), b: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(scores, weights, (given, counted) => {
      const { mean } = weightedMean(given, counted);
      expect(mean).toBeGreaterThanOrEqual(Math.min(given.a, given.b) - 1e-9);
      expect(mean).toBeLessThanOrEqual(Math.max(given.a, given.b) + 1e-9);
    }),
  );
});
