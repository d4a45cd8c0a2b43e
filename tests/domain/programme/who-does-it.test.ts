import { expect, it } from 'vitest';
import { mineBy, whoDoesIt, withoutOwner } from '../../../lib/domain/programme/who-does-it';

it('is done by whoever was said to, nearest first, else by whoever the account belongs to', () => {
  const [anna, ben] = [{ owner: 'Anna' }, { owner: 'Ben' }];
  expect(whoDoesIt([anna, ben], 'Carl')).toBe('Anna');
  expect(whoDoesIt([{}, undefined, ben], 'Carl')).toBe('Ben');
  expect(whoDoesIt([{}], 'Carl')).toBe('Carl');
  expect(whoDoesIt([], undefined)).toBeUndefined();
});

it('goes with the account from whoever had that, and stays with somebody else', () => {
  expect(withoutOwner({ id: 'x', owner: 'anna ' }, 'Anna')).toEqual({ id: 'x' });
  const bens = { owner: 'Ben' };
  expect(withoutOwner(bens, 'Anna')).toBe(bens);
  expect(withoutOwner(bens, undefined)).toBe(bens);
});

it('is mine by either of my names, for whom I stand in as long as I do, and where it is nobody’s', () => {
  const profiles = [{ kam: 'Carl', substitute: { by: 'Anna', from: '2026-11-01', to: '2026-11-20' } }];
  const isMine = (owner: string | undefined, today = '2026-11-20') =>
    mineBy({ me: ['Anna', 'A. Berg'], profiles }, today)(owner);
  expect(['anna', 'A. Berg', 'Carl', 'Ben', undefined].map((owner) => isMine(owner))).toEqual([
    true,
    true,
    true,
    false,
    true,
  ]);
  expect(isMine('Carl', '2026-11-21')).toBe(false);
});
