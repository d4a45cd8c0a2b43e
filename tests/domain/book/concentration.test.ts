import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulateLoss } from '../../../lib/domain/book/loss-simulation';
import { compute, line } from './compute-standings';

const concentrationOf = (amounts: number[]) =>
  compute(amounts.map((amount, place) => line(`${place}`, amount))).figures.concentration;

it('measures how much of a spread book rests on few customers, in any order', () => {
  const figures = concentrationOf([30, 40, 50, 70, 420, 180, 120, 90]);
  expect(figures?.largest).toBe(0.42);
  expect(figures?.topFive).toBeCloseTo(0.88, 12);
  expect(figures?.hhi).toBeCloseTo(0.2412, 12);
  expect(figures?.effectiveCustomers).toBeCloseTo(4.146, 3);
});

it('measures a book that rests on one customer', () => {
  const figures = concentrationOf([760, 120, 80, 40]);
  expect(figures?.hhi).toBeCloseTo(0.6, 12);
  expect(figures?.topFive).toBeCloseTo(1, 12);
});

it('leaves out who cost money, says how many they are, and never says more than all', () => {
  const figures = concentrationOf([150, -50]);
  expect(figures).toMatchObject({ largest: 1, topFive: 1, hhi: 1, effectiveCustomers: 1, sum: 150, losses: 1 });
  expect(concentrationOf([300, 100, 0, -40, -60])).toMatchObject({ largest: 0.75, hhi: 0.625, sum: 400, losses: 2 });
});

it('is a concentration between none and all, whatever customers cost', () => {
  const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(amounts, (given) => {
      const figures = concentrationOf(given);
      if (!figures) return;
      expect(figures.hhi).toBeGreaterThan(0);
      expect(figures.hhi).toBeLessThanOrEqual(1 + 1e-9);
      expect(figures.largest).toBeLessThanOrEqual(figures.topFive + 1e-9);
      expect(figures.topFive).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

it('has nothing to say of an empty book', () => {
  expect(concentrationOf([])).toBeNull();
});

it('shows the book without its largest customer', () => {
  const loss = simulateLoss({ amount: 420, total: 1000, sum: 1000, hhi: 0.2412, customers: 8 });
  expect(loss.totalWithout).toBe(580);
  expect(loss.hhiWithout).toBeCloseTo(
    (180 ** 2 + 120 ** 2 + 90 ** 2 + 70 ** 2 + 50 ** 2 + 40 ** 2 + 30 ** 2) / 580 ** 2,
    12,
  );
  expect(loss.averageOther).toBeCloseTo(580 / 7, 12);
  expect(loss.replacements).toBeCloseTo(420 / (580 / 7), 12);
});

it('needs no replacement for a customer that costs money', () => {
  const loss = simulateLoss({ amount: -50, total: 100, sum: 150, hhi: 1, customers: 1 });
  expect(loss).toEqual({ totalWithout: 150, hhiWithout: 1, averageOther: 150, replacements: 0 });
});

it('compares with those who brought something, whoever cost money beside them', () => {
  // 300, 100, -100: without the first one is left that brought 100.
  const loss = simulateLoss({ amount: 300, total: 300, sum: 400, hhi: 0.625, customers: 2 });
  expect(loss).toEqual({ totalWithout: 0, hhiWithout: 1, averageOther: 100, replacements: 3 });
});

it.each([
  ['the only customer', { amount: 100, total: 100, sum: 100, hhi: 1, customers: 1 }],
  ['a customer beside which nobody bought', { amount: 100, total: 100, sum: 100, hhi: 1, customers: 1 }],
  ['the only customer of a book that adds up to more', { amount: 50, total: 100, sum: 50, hhi: 1, customers: 1 }],
  ['a customer beside which the rest lost money', { amount: 300, total: 100, sum: 300, hhi: 1, customers: 1 }],
])('has nothing to compare with after the loss of %s', (_, question) => {
  const nothing = { hhiWithout: null, averageOther: null, replacements: null };
  expect(simulateLoss(question)).toEqual({ totalWithout: question.total - question.amount, ...nothing });
});
