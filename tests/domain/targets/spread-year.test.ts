import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withMonth, withoutMonth, withTotal } from '../../../lib/domain/targets/change-plan';
import { spreadOver, spreadYear } from '../../../lib/domain/targets/spread-year';

const cents = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
const anyTotal = fc.integer({ min: 0, max: 1e13 }).map((all) => all / 100);
const anyWeights = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 12, maxLength: 12 });

it('the months add up to the year, to the cent, whatever the season', () => {
  fc.assert(
    fc.property(anyTotal, anyWeights, (total, weights) => {
      const months = spreadOver(total, weights);
      expect(cents(months)).toBe(Math.round(total * 100));
      expect(Math.min(...months)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('a month without a season has no part of the year, and one with more never a smaller one', () => {
  fc.assert(
    fc.property(anyTotal, anyWeights, (total, weights) => {
      const months = spreadOver(total, weights);
      if (!weights.some((weight) => weight > 0)) return;
      for (const [at, weight] of weights.entries()) {
        if (weight <= 0) expect(months[at]).toBe(0);
        for (const [other, more] of weights.entries())
          if (more > Math.max(0, weight)) expect(months[other]).toBeGreaterThanOrEqual((months[at] ?? 0) - 0.01);
      }
    }),
  );
});

it('what rounding leaves goes to the months of which most was cut off', () => {
  expect(spreadOver(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
  expect(spreadOver(0.02, [1, 5, 1])).toEqual([0, 0.02, 0]);
  expect(spreadOver(10, [0, -3, 0])).toEqual([3.34, 3.33, 3.33]);
});

it('a plan is spread by hand, else by the season, else evenly', () => {
  const season = [0, 0, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0];
  const hand = [...season].reverse();
  expect(spreadYear({ total: 4, months: hand }, season)).toEqual({ months: hand, by: 'hand' });
  expect(spreadYear({ total: 1200 }, season)).toEqual({
    months: [0, 0, 900, 300, 0, 0, 0, 0, 0, 0, 0, 0],
    by: 'season',
  });
  expect(spreadYear({ total: 1200 }, null)).toEqual({ months: new Array(12).fill(100), by: 'evenly' });
});

it('whoever bought nothing last year, of which the book has all sales, has months alike for that', () => {
  const alike = { months: new Array(12).fill(100), by: 'nothing' };
  expect(spreadYear({ total: 1200 }, new Array(12).fill(0))).toEqual(alike);
  expect(spreadYear({ total: 1200 }, new Array(12).fill(-1))).toEqual(alike);
});

it('months by hand keep their parts when the year changes, and the year follows a month', () => {
  const hand = withMonth(new Array(12).fill(100), 2, 250.005);
  expect(hand.total).toBe(1350.01);
  expect(hand.months?.[2]).toBe(250.01);
  expect(withTotal(hand, 2700.02).months?.[2]).toBe(500.02);
  expect(withTotal(undefined, 12.345)).toEqual({ total: 12.35 });
});

it('a month without a hand has its part beside the others again, and the year is what it was', () => {
  const season = [10, 20, ...new Array<number>(10).fill(7)];
  const by = spreadOver(1200, season);
  expect(withoutMonth(withMonth(by, 1, 900).months ?? [], 1, season)).toEqual({ total: 1200 });
  const hand = withMonth(withMonth(by, 0, 5).months ?? [], 1, 900);
  expect(withoutMonth(hand.months ?? [], 1, season).months).toHaveLength(12);
  expect(withoutMonth(new Array(12).fill(0), 3, new Array(12).fill(0))).toEqual({ total: 0 });
  expect(withoutMonth(new Array(12).fill(5), 3, [0, 0, 0, 9, ...new Array<number>(8).fill(0)]).months?.[3]).toBe(9);
});
