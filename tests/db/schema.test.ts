import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openBook, SCHEMA_EPOCH } from '../../lib/db/schema';
import { NewerBookError, write } from '../../lib/db/write/transaction';

it('refuses to write into a book that a newer version has written', async () => {
  const newer = openBook('strict', 'newer');
  await newer.open();
  await newer.meta.put({ key: 'schemaEpoch', value: 99 });
  await expect(write(['accounts'], async () => 1, newer)).rejects.toThrow(NewerBookError);
  await newer.delete();
});

it('two connections that count in transactions lose nothing', async () => {
  const [one, other] = [openBook('strict', 'counted'), openBook('relaxed', 'counted')];
  const increment = (into: typeof one) =>
    write(
      [],
      async () => {
        const before = (await into.meta.get('count'))?.value;
        await into.meta.put({ key: 'count', value: (typeof before === 'number' ? before : 0) + 1 });
      },
      into,
    );
  await Promise.all(Array.from({ length: 200 }, (_, place) => increment(place % 2 ? one : other)));
  expect((await one.meta.get('count'))?.value).toBe(200);
  other.close();
  await one.delete();
});

it('a book of the first version opens with all that was in it', async () => {
  const first = new Dexie('of-the-first-version');
  first.version(1).stores({ accounts: 'id, parentId, *domains, *nameKeys', promises: 'id, accountId', meta: 'key' });
  await first.table('accounts').put({ id: 'k', name: 'Kovács Bau Kft.' });
  await first.table('promises').put({ id: 'p', accountId: 'k', text: 'the plan' });
  await first.table('meta').put({ key: 'schemaEpoch', value: 1 });
  first.close();
  const now = openBook('strict', 'of-the-first-version');
  expect(await now.accounts.get('k')).toMatchObject({ name: 'Kovács Bau Kft.' });
  expect(await now.promises.get('p')).toMatchObject({ text: 'the plan' });
  expect(await now.contracts.count()).toBe(0);
  expect((await now.meta.get('schemaEpoch'))?.value).toBe(SCHEMA_EPOCH);
  await now.delete();
});
