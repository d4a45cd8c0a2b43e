import { expect, it } from 'vitest';
import { GoodsReturn } from '../../../lib/domain/records/goods-return';

const returned = { id: 'x', accountId: 'k', on: '2026-11-19', why: 'defective' };

it.each([
  ['the day and the reason alone', {}, true],
  ['all of it', { details: 'Two hooks', worth: 1234.56, currency: 'EUR', productGroup: 'Hoists' }, true],
  ['goods worth nothing', { worth: 0, currency: 'EUR' }, true],
  ['goods worth less than nothing', { worth: -0.01, currency: 'EUR' }, false],
  ['a reason that is none of ours', { why: 'ugly' }, false],
  ['no reason', { why: undefined }, false],
  ['a day that no calendar has', { on: '2026-02-30' }, false],
  ['no account', { accountId: '' }, false],
  ['a currency of four letters', { worth: 1, currency: 'EURO' }, false],
  ['a product group of 200 letters', { productGroup: 'x'.repeat(200) }, true],
  ['a product group of 201 letters', { productGroup: 'x'.repeat(201) }, false],
])('a return with %s', (_, given, fits) => {
  expect(GoodsReturn.safeParse({ ...returned, ...given }).success).toBe(fits);
});
