import { beforeEach, expect, it } from 'vitest';
import { adoptBook } from '../../lib/db/adopt-book';
import { checkFile } from '../../lib/db/backup/check-backup';
import { copyOnceADay, keepCopyFolder, readCopyFolder } from '../../lib/db/copy-folder';
import { guardBook } from '../../lib/db/guard';
import { readLastBackup } from '../../lib/db/read/last-backup';
import { book } from '../../lib/db/schema';
import { loadSampleBook, removeSampleBook } from '../../lib/db/write/sample-book';
import { saveAccount } from '../../lib/db/write/save-account';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import type { Sentinel } from '../../lib/domain/keeping/sentinel';
import { anAccount, clearBook, when } from './a-book';

let kept: Sentinel | undefined;
let folder: FileSystemDirectoryHandle;
guardBook({
  recall: async () => kept,
  keep: async (sentinel) => {
    kept = sentinel;
  },
});

const onDay = (back: number) => {
  const today = Temporal.PlainDate.from(when.today).subtract({ days: back }).toString();
  return { today, now: `${today}T09:00:00.000Z` };
};
const change = (name: string) => saveAccount(anAccount({ id: name, name }), when);
const copies = async () => (await Array.fromAsync(folder.keys())).sort();

beforeEach(async () => {
  kept = undefined;
  await adoptBook();
  await clearBook();
  await adoptBook();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('copies', { recursive: true }).catch(() => {});
  // A folder of the browser's own has the interface of one that the user chooses.
  folder = await root.getDirectoryHandle('copies', { create: true });
  await keepCopyFolder(folder);
});

it('copies once a day, after the first change, and notes the backup', async () => {
  await change('Kovács Bau Kft.');
  expect(await copyOnceADay(onDay(1))).toBe(true);
  expect(await copies()).toEqual(['keyside-2026-11-18.json']);
  await change('Muster Maschinen AG');
  expect(await copyOnceADay(onDay(1)), 'one of that day is there').toBe(false);
  expect(await copyOnceADay(onDay(0))).toBe(true);
  expect(await readLastBackup()).toEqual({ at: onDay(0).now });
  expect(kept?.backup).toBe(onDay(0).now);
  expect(await copyOnceADay(onDay(-1)), 'nothing has changed').toBe(false);
  const file = await (await folder.getFileHandle('keyside-2026-11-19.json')).getFile();
  expect(await checkFile(file)).toMatchObject({ at: onDay(0).now, counts: { accounts: 2 } });
});

it('keeps seven days, four weeks and twelve months, and whatever else lies in the folder', async () => {
  await folder.getFileHandle('letter.txt', { create: true });
  for (let back = 60; back >= 0; back -= 1) {
    await change(`of ${back}`);
    await copyOnceADay(onDay(back));
  }
  expect(await copies()).toEqual([
    'keyside-2026-09-30.json',
    'keyside-2026-10-31.json',
    'keyside-2026-11-01.json',
    'keyside-2026-11-08.json',
    ...[13, 14, 15, 16, 17, 18, 19].map((day) => `keyside-2026-11-${day}.json`),
    'letter.txt',
  ]);
});

it('writes nothing without a folder, and says where one is gone', async () => {
  await change('Kovács Bau Kft.');
  await (await navigator.storage.getDirectory()).removeEntry('copies', { recursive: true });
  await expect(copyOnceADay(onDay(0))).rejects.toThrow();
  expect((await readCopyFolder())?.last).toBeUndefined();
  await keepCopyFolder(undefined);
  expect(await copyOnceADay(onDay(0))).toBe(false);
});

it('says of the sample book alone that there is nothing to save, and of the first thing that is entered that there is', async () => {
  await clearBook();
  await adoptBook();
  const today = Temporal.PlainDate.from(when.today);
  await loadSampleBook(today);
  expect(await readLastBackup()).toBeNull();
  const { undo } = await addFollowUp({ accountId: 'sample-muster', text: 'Call', due: '2026-12-01' }, when);
  expect(await readLastBackup()).toEqual({ at: undefined });
  await undo();
  expect(await readLastBackup()).toBeNull();
  for (const name of ['A before all', 'Zeta after all']) {
    await saveAccount(anAccount({ id: name, name }), when);
    expect(await readLastBackup(), name).toEqual({ at: undefined });
    await book.accounts.delete(name);
  }
  await removeSampleBook(when);
  expect(await readLastBackup()).toBeNull();
});
