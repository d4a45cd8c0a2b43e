import { expect, it } from 'vitest';
import { getMany } from '../../lib/db/get-many';
import { accountRow } from '../../lib/db/rows';
import { openBook } from '../../lib/db/schema';
import { anAccount } from './a-book';

const ids = (count: number, of = 'k') => Array.from({ length: count }, (_, at) => `${of}${at}`);

it.each([
  ['none of them is there', [], ids(200)],
  ['some are', ids(90), [...ids(120).toReversed(), 'a', 'z']],
  ['many others stand between', ids(2000), [...ids(60), ...ids(60, 'none')]],
  ['few of those between are asked for', ids(400), ids(400).filter((_, at) => at % 5 === 0)],
  ['they are few', ids(9), ['k7', 'none', 'k1']],
  ['nobody asks', ids(9), []],
])('returns the rows of keys in their order where %s', async (_, there, asked) => {
  const book = openBook('relaxed', `many ${crypto.randomUUID()}`);
  await book.accounts.bulkPut(there.map((id) => accountRow(anAccount({ id, name: id }))));
  const found = await getMany(book.table<{ id: string }, string>('accounts'), asked);
  expect(found.map((row) => row?.id)).toEqual(asked.map((id) => (there.includes(id) ? id : undefined)));
  await book.delete();
});
