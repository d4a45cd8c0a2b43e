import { beforeEach, expect, it } from 'vitest';
import { backupFile } from '../../lib/db/backup/backup-file';
import { checkFile } from '../../lib/db/backup/check-backup';
import { countBook } from '../../lib/db/backup/count-book';
import { restoreFile } from '../../lib/db/backup/restore-backup';
import { readAccountViews } from '../../lib/db/read/account-list';
import { book } from '../../lib/db/schema';
import { ChangedSinceError } from '../../lib/db/write/change';
import { refreshStandings } from '../../lib/db/write/refresh-standings';
import { loadSampleBook, removeSampleBook } from '../../lib/db/write/sample-book';
import { saveAccountView } from '../../lib/db/write/save-account-view';
import { clearBook, when } from './a-book';

const today = Temporal.PlainDate.from(when.today);
const everything = () =>
  Promise.all(book.tables.filter(({ name }) => name !== 'trash' && name !== 'drafts').map((table) => table.toArray()));

beforeEach(async () => {
  await book.open();
  await clearBook('meta');
  await book.meta.delete('figures');
  await loadSampleBook(today);
  await book.bindings.put({ externalId: 'hubspot:company:1', accountId: 'sample-muster', kind: 'pin', at: when.now });
});

/** Returns a backup of the book as it is now, ready to be restored. */
const backUp = async () => checkFile(await backupFile({}));

it('comes back exactly as it was', async () => {
  const before = await everything();
  const counts = await countBook();
  const backup = await backUp();
  await removeSampleBook(when);
  await book.bindings.clear();
  expect(backup.counts).toEqual(counts);
  await restoreFile(backup);
  expect(await refreshStandings(today)).toBe(true);
  expect(await everything()).toEqual(before);
});

it('has the website and the tags of an account, and opens from before there were any', async () => {
  expect(await book.accounts.filter((account) => 'website' in account || 'tags' in account).count()).toBe(0);
  const before = await backUp();
  await book.accounts.update('sample-muster', { website: 'muster.test/de', tags: ['cranes', 'fair 2026'] });
  const after = await backUp();
  await restoreFile(before);
  expect(await book.accounts.get('sample-muster')).not.toHaveProperty('tags');
  await restoreFile(after);
  expect(await book.accounts.get('sample-muster')).toMatchObject({
    website: 'muster.test/de',
    tags: ['cranes', 'fair 2026'],
  });
});

it('has the views of the list of accounts, and brings back the book without those that came later', async () => {
  await saveAccountView({ name: 'Mine', query: 'kam=Anna' });
  const backup = await backUp();
  await saveAccountView({ name: 'Mine', query: 'kam=Bela' });
  await saveAccountView({ name: 'Late', query: 'rhythm=red' });
  expect(await readAccountViews()).toMatchObject([{ query: 'kam=Bela' }, { name: 'Late' }]);
  await restoreFile(backup);
  expect(await readAccountViews()).toMatchObject([{ name: 'Mine', query: 'kam=Anna' }]);
  await book.meta.put({ key: 'accountViews', value: [7, { id: 'v', name: '', query: '' }] });
  expect(await readAccountViews()).toEqual([]);
});

it('replaces what was not in it', async () => {
  const backup = await backUp();
  await book.bindings.put({ externalId: 'x', accountId: 'sample-muster', kind: 'bound', at: when.now });
  await restoreFile(backup);
  expect(await book.bindings.toArray()).toMatchObject([{ externalId: 'hubspot:company:1' }]);
});

it('is taken back to the very book before, though a reminder was shown and shares were computed meanwhile', async () => {
  const backup = await backUp();
  await book.bindings.put({ externalId: 'x', accountId: 'sample-muster', kind: 'bound', at: when.now });
  const before = await everything();
  const { undo } = await restoreFile(backup);
  expect(await everything()).not.toEqual(before);
  await book.followUps.toCollection().modify({ remindedFor: when.today });
  await book.followUps
    .filter(({ status, proposalId }) => status === 'open' && proposalId !== undefined)
    .modify({ due: '2027-01-04' });
  await book.standings.clear();
  await undo();
  expect(await everything()).toEqual(before);
});

it.each<[string, () => Promise<unknown>]>([
  ['a step was done', () => book.followUps.toCollection().modify({ status: 'done' })],
  ['a setting was changed', () => book.meta.put({ key: 'settings', value: { language: 'de' } })],
  ['sales were imported', () => book.ledgerBlocks.toCollection().delete()],
])('is not taken back once %s, and then nothing is', async (_, change) => {
  const backup = await backUp();
  const { undo } = await restoreFile(backup);
  await change();
  const now = await everything();
  await expect(undo()).rejects.toThrow(ChangedSinceError);
  expect(await everything()).toEqual(now);
});

it('of an empty book restores an empty book', async () => {
  await clearBook('meta');
  const backup = await backUp();
  await loadSampleBook(today);
  await restoreFile(backup);
  expect(await book.accounts.count()).toBe(0);
});
