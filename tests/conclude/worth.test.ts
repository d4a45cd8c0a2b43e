import { expect, it } from 'vitest';
import { tiersToDecide, worthOf } from '../../lib/conclude/worth';
import type { Tier } from '../../lib/domain/records/account';
import { defaultSettings } from '../../lib/domain/settings';
import { accountOf } from '../domain/book/book-of';
import { standingOf } from '../domain/book/standing-of';

it('is worth the tier’s weight times the root of the share; nothing known is a hundredth', () => {
  expect(worthOf('strategic', 0.25)).toBe(2);
  expect(worthOf('standard', 0.25)).toBe(0.5);
  expect(worthOf('key', null)).toBeCloseTo(0.3);
  expect(worthOf('key', -0.1)).toBe(0);
});

it('asks for the tier of a standard customer of class A, the largest first', () => {
  const one = (id: string, share: number, given: object = {}, tier: Tier = 'standard') => ({
    account: accountOf({ id, name: id }),
    tier,
    standing: standingOf({ accountId: id, customerId: id, share, abc: { class: 'A', before: 0 }, ...given }),
  });
  const byHand = { tier: 'standard', because: 'small for us', since: '2026-01-05' } as const;
  const oneQuarterOnly = { first: '2026-Q3', abc: 'BA', xyz: '--', amounts: [1, 2], shares: [0.1, 0.2] };
  const asked = tiersToDecide(
    [
      one('small', 0.05),
      one('large', 0.08),
      one('decided', 0.3, {}, 'key'),
      one('member', 0.2, { customerId: 'large' }),
      one('b', 0.2, { abc: { class: 'B', before: 0.8 } }),
      { ...one('byHand', 0.2), account: accountOf({ id: 'byHand', name: 'byHand', tierByHand: byHand }) },
      { ...one('former', 0.2), account: accountOf({ id: 'former', name: 'former', status: 'former' }) },
      { account: accountOf({ id: 'new', name: 'new' }), tier: 'standard' },
      one('notYet', 0.2, { history: oneQuarterOnly }),
    ],
    defaultSettings.classes,
  );
  expect(asked.map(({ account, share }) => [account.id, share])).toEqual([
    ['large', 0.08],
    ['small', 0.05],
  ]);
});
