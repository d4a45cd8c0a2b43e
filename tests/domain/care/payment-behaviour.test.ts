import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paymentBehaviour } from '../../../lib/domain/care/payment-behaviour';
import { day } from '../../../lib/domain/records/day';

const today = day('2026-11-21');
const invoices = (...paid: [dueOn: string, paidOn?: string][]) =>
  paid.map(([dueOn, paidOn], at) => ({
    ...{ id: `${at}`, accountId: 'a', amount: 100, currency: 'EUR', dueOn },
    ...(paidOn && { paidOn }),
  }));
const ask = (graceDays: number, ...paid: [string, string?][]) =>
  paymentBehaviour(invoices(...paid), today, { graceDays });
const inTime = (count: number) => Array.from({ length: count }, (): [string, string] => ['2026-05-01', '2026-05-01']);

it.each([
  ['nobody late', inTime(4), { due: 4, late: 0, daysLate: 0, score: 5 }],
  ['one of eleven', [...inTime(10), ['2026-05-01', '2026-05-11']], { late: 1, daysLate: 10, score: 4 }],
  ['one of ten', [...inTime(9), ['2026-05-01', '2026-05-11']], { score: 3 }],
  ['one of four', [...inTime(3), ['2026-05-01', '2026-05-11']], { score: 2 }],
  ['one of two', [...inTime(2), ['2026-05-01', '2026-05-03'], ['2026-11-01']], { late: 2, daysLate: 11, score: 1 }],
  ['too few', inTime(2), { due: 2, score: null }],
  ['not due yet', [...inTime(3), ['2026-12-01']], { due: 3, late: 0 }],
  ['paid before its day', [...inTime(2), ['2026-12-01', '2026-11-02']], { due: 3, late: 0, score: 5 }],
] as [string, [string, string?][], object][])('%s', (_, paid, result) => {
  expect(ask(0, ...paid)).toMatchObject(result);
});

it('counts nothing late within the days of grace, and says nothing without an invoice that fell due', () => {
  expect(ask(10, ...inTime(2), ['2026-05-01', '2026-05-11'])).toMatchObject({ late: 0, score: 5 });
  expect(ask(9, ...inTime(2), ['2026-05-01', '2026-05-11'])).toMatchObject({ late: 1 });
  expect(ask(0, ['2026-12-01'])).toBeNull();
});

it('never gives a better score for one more late invoice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 40 }), fc.integer({ min: 0, max: 39 }), (all, late) => {
      const of = (count: number) =>
        ask(0, ...inTime(all - count), ...Array.from({ length: count }, (): [string] => ['2026-01-01']))?.score ?? 0;
      const few = Math.min(late, all - 1);
      expect(of(few + 1)).toBeLessThanOrEqual(of(few));
    }),
  );
});
