import { expect, it } from 'vitest';
import { makeIndex } from '../../../lib/domain/search/make-index';
import { LATELY, openedIn, openedKey } from '../../../lib/domain/search/opened';

const entries = ['a', 'b', 'c'].map((id) => ({ kind: 'account' as const, id, name: id }));
const index = makeIndex(entries);

it('what was opened has its place and how many were opened since', () => {
  expect(openedKey({ kind: 'person', id: 'x' })).toBe('person:x');
  expect([...openedIn(index, ['account:c', 'person:a', 'account:a'])]).toEqual([
    [0, 2],
    [2, 0],
  ]);
  expect([...openedIn(index, [])]).toEqual([]);
});

it('so many count, and no more', () => {
  const others = Array.from({ length: LATELY - 1 }, (_, at) => `account:x${at}`);
  expect([...openedIn(index, [...others, 'account:a', 'account:b'])]).toEqual([[0, LATELY - 1]]);
});
