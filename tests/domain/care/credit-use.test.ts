import fc from 'fast-check';
import { expect, it } from 'vitest';
import { creditUse } from '../../../lib/domain/care/credit-use';
import { day } from '../../../lib/domain/records/day';

const today = day('2026-11-21');
const invoice = (amount: number, given: { currency?: string; dueOn?: string; paidOn?: string } = {}) => ({
  ...{ id: 'x', accountId: 'a', amount, currency: 'EUR', dueOn: '2026-11-01' },
  ...given,
});
const credit = { limit: 1000, currency: 'EUR' };

it.each([
  ['nothing open', [], { open: 0, isOver: false }],
  ['due and not yet due', [invoice(400), invoice(500, { dueOn: '2026-12-31' })], { open: 900, isOver: false }],
  ['just at the limit', [invoice(999.9), invoice(0.1)], { open: 1000, isOver: false }],
  ['a cent above', [invoice(999.9), invoice(0.11)], { open: 1000.01, isOver: true }],
  ['what is paid', [invoice(5000, { paidOn: '2026-11-20' }), invoice(10)], { open: 10, isOver: false }],
  ['what is noted as paid tomorrow', [invoice(10, { paidOn: '2026-11-22' })], { open: 10 }],
  ['another currency', [invoice(10), invoice(9000, { currency: 'CHF' })], { open: 10, isOver: false, others: ['CHF'] }],
])('%s', (_what, receivables, result) => {
  expect(creditUse(receivables, { credit }, today)).toMatchObject(result);
});

it('says nothing where no limit was agreed', () => {
  expect(creditUse([invoice(10)], {}, today)).toBeNull();
});

it('is over the limit only where the sum of one currency is', () => {
  const amount = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
  const one = fc.record({ amount, currency: fc.constantFrom('EUR', 'CHF') });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), (all) => {
      const found = creditUse(
        all.map((each) => invoice(each.amount, { currency: each.currency })),
        { credit },
        today,
      );
      const cents = all.reduce((sum, each) => sum + (each.currency === 'EUR' ? Math.round(each.amount * 100) : 0), 0);
      expect(found?.isOver).toBe(cents > 100_000);
    }),
  );
});
