import { expect, it } from 'vitest';
import { type BookMark, isLost } from '../../../lib/domain/keeping/sentinel';

const kept = { id: 'ours', writes: 7 };
const here: BookMark = { ...kept, filled: ['accounts', 'people'] };

it.each<[string, BookMark | undefined, string[]]>([
  ['a new or a deleted database', undefined, ['accounts', 'people']],
  ['a database whose mark was wiped, whatever else it holds', undefined, []],
  ['the book of another window', { ...here, id: 'theirs' }, []],
  ['an older copy', { ...here, writes: 6 }, []],
  ['a book of which one table is gone', here, ['accounts']],
  ['an emptied book', here, ['accounts', 'people']],
  ['an emptied book that is newer than the sentinel', { ...here, writes: 8 }, ['accounts', 'people']],
])('%s is not the book', (_, found, empty) => {
  expect(isLost(kept, found, (table) => empty.includes(table))).toBe(true);
});

it.each<[string, BookMark, string[]]>([
  ['as it was left', here, ['facts']],
  ['written before its writer ended, and the sentinel was not', { ...here, writes: 8 }, []],
  ['emptied by the user just before the writer ended', { ...kept, writes: 8, filled: [] }, ['accounts', 'people']],
])('%s it is the book', (_, found, empty) => {
  expect(isLost(kept, found, (table) => empty.includes(table))).toBe(false);
});

it('takes any whole book where no sentinel is known', () => {
  expect(isLost(undefined, undefined, () => true)).toBe(false);
  expect(isLost(undefined, here, () => false)).toBe(false);
  expect(isLost(undefined, here, () => true)).toBe(true);
});
