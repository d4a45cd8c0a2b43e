import { describe, expect, it } from 'vitest';
import { bookMoves } from '../../../lib/domain/book/book-moves';
import type { Standing } from '../../../lib/domain/book/standing';

const standing = (customerId: string, amount: number, abc: 'A' | 'B' | 'C' | null, accountId = customerId) =>
  ({ accountId, customerId, amount, abc: abc && { class: abc, before: 0 } }) as Standing;

describe('between two computations', () => {
  it('customers fall and rise a class, the largest first, and a member of a group does not count beside it', () => {
    const before = [
      standing('a', 90, 'A'),
      standing('b', 20, 'B'),
      standing('c', 95, 'A'),
      standing('b', 20, 'B', 'b1'),
    ];
    const after = [
      standing('a', 15, 'B'),
      standing('b', 99, 'A'),
      standing('c', 10, 'C'),
      standing('b', 99, 'A', 'b1'),
    ];
    expect(bookMoves(before, after)).toEqual({
      falls: [
        { customerId: 'c', from: 'A', to: 'C' },
        { customerId: 'a', from: 'A', to: 'B' },
      ],
      rises: [{ customerId: 'b', from: 'B', to: 'A' }],
      fresh: [],
      gone: [],
    });
  });

  it('they are new or gone by whether they have an amount in the twelve months', () => {
    const before = [standing('old', 0, null), standing('left', 50, 'B')];
    const after = [standing('old', 5, 'C'), standing('new', 70, 'A'), standing('left', 0, null)];
    expect(bookMoves(before, after)).toEqual({ falls: [], rises: [], fresh: ['new', 'old'], gone: ['left'] });
  });

  it('nobody moves where nothing changes', () => {
    const same = [standing('a', 90, 'A'), standing('b', 0, null)];
    expect(bookMoves(same, same)).toEqual({ falls: [], rises: [], fresh: [], gone: [] });
  });
});
