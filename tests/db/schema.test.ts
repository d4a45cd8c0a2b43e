import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { accountRow } from '../../lib/db/rows';
import { openBook, SCHEMA_EPOCH } from '../../lib/db/schema';
import { refreshNameKeys } from '../../lib/db/write/refresh-name-keys';
import { NewerBookError, write } from '../../lib/db/write/transaction';
import { anAccount } from './a-book';

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

const kovacs = anAccount({ id: 'k', name: 'Kovács Bau Kft.', aliases: ['KB'] });

it('a book of the first version opens with all that was in it', async () => {
  const first = new Dexie('of-the-first-version');
  first.version(1).stores({ accounts: 'id, parentId, *domains, *nameKeys', promises: 'id, accountId', meta: 'key' });
  await first.table('accounts').put({ ...kovacs, nameKeys: ['kovacs bau'] });
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

it('a book of the second version opens, and its accounts are found by every spelling of their names', async () => {
  const second = new Dexie('of-the-second-version');
  second.version(2).stores({
    accounts: 'id, parentId, *domains, *nameKeys',
    contracts: 'id, accountId',
    meta: 'key',
  });
  const many = Array.from({ length: 300 }, (_, place) => ({ ...kovacs, id: `k${place}`, nameKeys: ['kovacs bau'] }));
  await second.table('accounts').bulkPut(many);
  await second.table('contracts').put({ id: 'c', accountId: 'k1' });
  await second.table('meta').put({ key: 'schemaEpoch', value: 2 });
  second.close();
  const now = openBook('strict', 'of-the-second-version');
  expect(await now.accounts.where('nameKeys').equals('kovacs bau').count()).toBe(300);
  await refreshNameKeys(now);
  expect(await now.accounts.where('nameKeys').equals('bau kovacs').count()).toBe(300);
  expect(await now.accounts.get('k7')).toEqual(accountRow({ ...kovacs, id: 'k7' }));
  expect(await now.contracts.get('c')).toMatchObject({ accountId: 'k1' });
  expect((await now.meta.get('schemaEpoch'))?.value).toBe(SCHEMA_EPOCH);
  // Once is enough: what is written from now on carries the right keys.
  await now.accounts.put({ ...accountRow(kovacs), nameKeys: ['as it is'] });
  await refreshNameKeys(now);
  expect((await now.accounts.get('k'))?.nameKeys).toEqual(['as it is']);
  await now.delete();
});
