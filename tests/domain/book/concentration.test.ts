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

it('has nothing to say of an empty book', () => {
  expect(concentrationOf([])).toBeNull();
});

it('shows the book without its largest customer', () => {
  const loss = simulateLoss({ amount: 420, total: 1000, hhi: 0.2412, customers: 8 });
  expect(loss.totalWithout).toBe(580);
  expect(loss.hhiWithout).toBeCloseTo(
    (180 ** 2 + 120 ** 2 + 90 ** 2 + 70 ** 2 + 50 ** 2 + 40 ** 2 + 30 ** 2) / 580 ** 2,
    12,
  );
  expect(loss.averageOther).toBeCloseTo(580 / 7, 12);
  expect(loss.replacements).toBeCloseTo(420 / (580 / 7), 12);
});

it('needs no replacement for a customer that costs money', () => {
  const loss = simulateLoss({ amount: -50, total: 100, hhi: 2.5, customers: 2 });
  expect(loss.totalWithout).toBe(150);
  expect(loss.replacements).toBe(0);
});

it.each([
  ['the only customer', { amount: 100, total: 100, hhi: 1, customers: 1 }],
  ['a customer beside which nobody bought', { amount: 100, total: 100, hhi: 1, customers: 2 }],
  ['the only customer of a book that adds up to more', { amount: 50, total: 100, hhi: 1, customers: 1 }],
  ['a customer beside which the rest lost money', { amount: 300, total: 100, hhi: 13, customers: 2 }],
])('has nothing to compare with after the loss of %s', (_, question) => {
  const nothing = { hhiWithout: null, averageOther: null, replacements: null };
  expect(simulateLoss(question)).toEqual({ totalWithout: question.total - question.amount, ...nothing });
});
