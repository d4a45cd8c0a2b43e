import { expect, it } from 'vitest';
import { turnoverFalling } from '../../lib/plays/turnover-falling';
import { factsOf, keyAccount } from './facts-of';
import { monthlyBuyer } from './rhythm-of';
import { wordingOf } from './wording-of';

/** Orders every ten days, the last one just now. */
const buyer = (amount: number, before: number, median = 10) => {
  const standing = monthlyBuyer('2026-11-19');
  return {
    ...standing,
    recent: { amount, before },
    rhythm: standing.rhythm && { ...standing.rhythm, median, mean: median },
  };
};
const on = (standing = buyer(59, 100), given: object = {}) =>
  turnoverFalling.suggest(factsOf({ standing, ...given }, '2026-11-20'));

it('tells the turnover of 90 days and that of the same days of last year', () => {
  expect(on()?.due).toBe('2026-11-20');
  expect(wordingOf(on())).toEqual([
    'Ask Kovács Bau why revenue falls',
    '€59 in the last 90 days of your sales, €100 in the same days of last year: 59% of it.',
  ]);
});

it('is silent from 60 % on, and without last year', () => {
  expect(on(buyer(60, 100))).toBeNull();
  expect(on(buyer(0, 0))).toBeNull();
  expect(on({ ...buyer(1, 100), recent: undefined } as never)).toBeNull();
});

it('is silent of who orders too seldom to tell, of who is silent, of a group’s member and a former customer', () => {
  expect(on(buyer(10, 100, 22))).not.toBeNull();
  expect(on(buyer(30, 100, 23))).toBeNull();
  expect(on(buyer(29, 100, 35))).not.toBeNull();
  expect(on(buyer(1, 100, 36))).toBeNull();
  expect(on({ ...buyer(10, 100), bookTo: '2027-03-01' }, {})).not.toBeNull();
  expect(turnoverFalling.suggest(factsOf({ standing: buyer(10, 100) }, '2027-01-20'))).toBeNull();
  expect(on({ ...buyer(10, 100), customerId: 'the-group' })).toBeNull();
  expect(on(buyer(10, 100), { account: keyAccount({ status: 'former' }) })).toBeNull();
});
