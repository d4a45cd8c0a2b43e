import { beforeEach, expect, it } from 'vitest';
import { adoptBook } from '../../lib/db/adopt-book';
import { lookOnceADay } from '../../lib/db/broken/look-once-a-day';
import { readBrokenRows } from '../../lib/db/broken/read-broken-rows';
import { guardBook } from '../../lib/db/guard';
import { book } from '../../lib/db/schema';
import { saveAccount } from '../../lib/db/write/save-account';
import type { Sentinel } from '../../lib/domain/keeping/sentinel';
import { anAccount, clearBook, when } from './a-book';
import { oneOfEach } from './one-of-each';

let kept: Sentinel | undefined;
guardBook({
  recall: async () => kept,
  keep: async (sentinel) => {
    kept = sentinel;
  },
});

beforeEach(async () => {
  kept = undefined;
  await adoptBook();
  await clearBook();
  await adoptBook();
});

const lose = (id: string) => book.facts.put({ ...oneOfEach.facts, id, accountId: 'gone' });
const change = (id: string) => saveAccount(anAccount({ id, name: id }), when);

it('finds what hangs on nobody without any fault, once a day, where the book has changed', async () => {
  await change('a');
  await lose('one');
  expect(await lookOnceADay('2026-11-19')).toBe(1);
  expect(await readBrokenRows()).toMatchObject([{ table: 'facts', row: { id: 'one' } }]);
  await change('b');
  await lose('two');
  expect(await lookOnceADay('2026-11-19'), 'the same day').toBe(0);
  expect(await lookOnceADay('2026-11-20')).toBe(1);
  await lookOnceADay('2026-11-21');
  await lose('three');
  expect(await lookOnceADay('2026-11-22'), 'nobody has written').toBe(0);
});
