import { beforeEach, expect, it } from 'vitest';
import { readTrash } from '../../lib/db/read/trash';
import { book } from '../../lib/db/schema';
import { ChangedSinceError } from '../../lib/db/write/change';
import { mergeAccounts } from '../../lib/db/write/merge/merge-two';
import { removePerson } from '../../lib/db/write/move-person';
import { removeAccount } from '../../lib/db/write/remove-account';
import { saveAccount } from '../../lib/db/write/save-account';
import { savePerson } from '../../lib/db/write/save-person';
import { removeRecord } from '../../lib/db/write/save-record';
import { AccountGoneError } from '../../lib/db/write/trash/account-gone-error';
import { bringBack } from '../../lib/db/write/trash/bring-back';
import { emptyTrash, removeForGood } from '../../lib/db/write/trash/empty-trash';
import { OF_ACCOUNT } from '../../lib/domain/records/kinds';
import { anAccount, aPerson, clearBook, when } from './a-book';
import { everything } from './everything';
import { fillWithOneOfEach } from './one-of-each';

beforeEach(async () => {
  await book.open();
  await clearBook();
  await fillWithOneOfEach();
});

const latest = async () => (await readTrash())[0]?.entry.id ?? '';

it('an account comes back with a record of every kind, also once the book was closed', async () => {
  const before = await everything();
  await removeAccount('k', when);
  for (const kind of OF_ACCOUNT) expect(await book.table(kind).count(), kind).toBe(0);
  book.close({ disableAutoOpen: false });
  await bringBack(await latest(), when);
  expect(await everything()).toEqual(before);
});

it('what came after the deletion stays, and an account below gets its parent back', async () => {
  await saveAccount(anAccount({ id: 'child', name: 'Child Ltd', parentId: 'k' }), when);
  await removeAccount('k', when);
  const child = await book.accounts.get('child');
  await saveAccount({ ...anAccount({ id: 'child', name: 'Child Ltd' }), ...child, name: 'Child Inc' }, when);
  await bringBack(await latest(), when);
  expect(await book.accounts.get('child')).toMatchObject({ name: 'Child Inc', parentId: 'k' });
});

it('an account comes back on its own where its parent has gone meanwhile', async () => {
  await saveAccount(anAccount({ id: 'child', name: 'Child Ltd', parentId: 'k' }), when);
  await removeAccount('child', { ...when, now: '2026-11-19T08:00:00Z' });
  const child = await latest();
  await removeAccount('k', when);
  await bringBack(child, when);
  expect(await book.accounts.get('child')).not.toHaveProperty('parentId');
});

it('a record waits for its account', async () => {
  await savePerson(aPerson({ id: 'g', accountId: 'k', name: 'Szabó Gergő' }), when);
  await removePerson('g', { ...when, now: '2026-11-19T08:00:00Z' });
  const person = await latest();
  await removeAccount('k', when);
  await expect(bringBack(person, when)).rejects.toThrow(AccountGoneError);
  expect(await book.people.count()).toBe(0);
  await bringBack(await latest(), when);
  await bringBack(person, when);
  expect(await book.people.get('g')).toMatchObject({ name: 'Szabó Gergő' });
  expect(await readTrash()).toEqual([]);
});

it('is emptied of what is older than thirty days, or one by one', async () => {
  const [fact] = await book.facts.toArray();
  await removeRecord('facts', fact?.id ?? '', when);
  await emptyTrash('2026-12-19T09:00:00Z');
  expect(await readTrash()).toMatchObject([{ entry: { rows: [{ table: 'facts', row: fact }] } }]);
  await emptyTrash('2026-12-19T09:00:01Z');
  expect(await readTrash()).toEqual([]);
  await removeAccount('k', when);
  const gone = await latest();
  await removeForGood(gone);
  await expect(bringBack(gone, when)).rejects.toThrow(ChangedSinceError);
});

it('comes back to the account that stayed, where its own was merged since', async () => {
  await saveAccount(anAccount({ id: 'm', name: 'Otter Ltd' }), when);
  await savePerson(aPerson({ id: 'p', accountId: 'm', name: 'P' }), when);
  await removePerson('p', { ...when, now: '2026-11-19T08:00:00Z' });
  await mergeAccounts('k', 'm', [], when);
  await bringBack(await latest(), when);
  expect((await book.people.get('p'))?.accountId).toBe('k');
});
