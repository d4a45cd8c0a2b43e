import { describe, expect, it } from 'vitest';
import { customersOf } from '../../../lib/domain/book/customer-of';
import { compute, line } from './compute-standings';

describe('the customer of an account', () => {
  it('is the account itself without a parent, else the top of its group', () => {
    const accounts = [
      { id: 'site', parentId: 'branch' },
      { id: 'branch', parentId: 'holding' },
      { id: 'holding' },
      { id: 'alone' },
    ];
    expect(Object.fromEntries(customersOf(accounts))).toEqual({
      site: 'holding',
      branch: 'holding',
      holding: 'holding',
      alone: 'alone',
    });
  });

  it('is the account itself where its parent is not in the book', () => {
    expect(customersOf([{ id: 'first' }, { id: 'orphan', parentId: 'deleted' }]).get('orphan')).toBe('orphan');
  });

  it('is the same for all whose parents run in a circle, wherever one starts', () => {
    const circle = [
      { id: 'b', parentId: 'c' },
      { id: 'c', parentId: 'a' },
      { id: 'a', parentId: 'b' },
      { id: 'outside', parentId: 'c' },
    ];
    for (const accounts of [circle, circle.toReversed()]) {
      expect(new Set(customersOf(accounts).values())).toEqual(new Set(['a']));
    }
  });

  it('is the account itself where it names itself as parent', () => {
    expect(customersOf([{ id: 'self', parentId: 'self' }]).get('self')).toBe('self');
  });
});

it('adds the accounts of a group up to one customer', () => {
  const accounts = [{ id: 'holding' }, { id: 'branch', parentId: 'holding' }, { id: 'alone' }];
  const { of } = compute([line('holding', 10), line('branch', 20), line('alone', 5), line('unknown', 1)], { accounts });
  expect([of.holding?.amount, of.branch?.amount, of.alone?.amount, of.unknown?.amount]).toEqual([30, 30, 5, 1]);
  expect([of.holding?.ownAmount, of.branch?.ownAmount]).toEqual([10, 20]);
});
