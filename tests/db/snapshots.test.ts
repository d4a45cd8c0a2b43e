import Dexie from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import type { FromBackup } from '../../components/workspace/backup/backup-messages';
import { makeBackupSession } from '../../components/workspace/backup/backup-session';
import type { FromImport } from '../../components/workspace/import/import-messages';
import { makeImportSession } from '../../components/workspace/import/import-session';
import { backupFile } from '../../lib/db/backup/backup-file';
import { checkFile } from '../../lib/db/backup/check-backup';
import { restoreFile } from '../../lib/db/backup/restore-backup';
import type { BackupOptions } from '../../lib/db/backup/write-backup';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import {
  forgetSnapshots,
  listSnapshots,
  readSnapshot,
  snapshotOlderBook,
  takeSnapshot,
  takeSnapshotBeforeMerge,
} from '../../lib/db/snapshots';
import { kinds, RECORD_KINDS } from '../../lib/domain/records/kinds';
import { clearSiteData, deleteFromElsewhere } from '../close-book';
import { anAccount, clearBook } from './a-book';
import { aLedger, aSale } from './an-import';
import { everything } from './everything';
import { fillWithOneOfEach } from './one-of-each';

const at = (second: number) => `2026-11-19T09:00:0${second}.000Z`;

beforeEach(async () => {
  await book.open();
  await clearBook();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('snapshots', { recursive: true }).catch(() => {});
});

async function bringBackLatest(): Promise<void> {
  const [latest] = await listSnapshots();
  if (!latest) throw new Error('No snapshot');
  await restoreFile(await checkFile(await readSnapshot(latest)));
}

it('outlives a database that the browser has deleted, with a record of every kind', async () => {
  await fillWithOneOfEach();
  await book.ledgerBlocks.bulkPut([...aLedger(aSale('k', '2026-09-01')), ...aLedger(aSale('k', '2026-10-01'))]);
  const before = await everything();
  await takeSnapshot('import', at(1));
  await clearSiteData();
  await expect.poll(() => book.accounts.count()).toBe(0);
  const [latest] = await listSnapshots();
  expect(latest).toMatchObject({ at: at(1), before: 'import' });
  await bringBackLatest();
  await book.meta.delete('schemaEpoch');
  expect(await everything()).toEqual(before);
});

it('comes in as many pieces as a large table needs', async () => {
  const many = Array.from({ length: 2500 }, (_, place) => accountRow(anAccount({ id: `a${place}`, name: `${place}` })));
  await book.accounts.bulkPut(many);
  await takeSnapshot('restore', at(1));
  await book.accounts.clear();
  await bringBackLatest();
  expect(await book.accounts.count()).toBe(2500);
});

it('is taken before the first merge of a day, and not before each', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács' })));
  await takeSnapshotBeforeMerge(at(1));
  await takeSnapshotBeforeMerge(at(2));
  expect(await listSnapshots()).toMatchObject([{ before: 'merge', at: at(1) }]);
  await takeSnapshotBeforeMerge('2026-11-20T09:00:00.000Z');
  expect(await listSnapshots()).toHaveLength(2);
});

it('keeps the last five, and none of an empty book', async () => {
  expect(await takeSnapshot('import', at(0))).toBe('empty');
  expect(await listSnapshots()).toEqual([]);
  await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
  for (let second = 1; second <= 7; second += 1) await takeSnapshot('import', at(second));
  expect((await listSnapshots()).map((one) => one.at)).toEqual([7, 6, 5, 4, 3].map(at));
});

it('goes with all else that was copied beside the book where somebody is erased', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
  await takeSnapshot('import', at(1));
  await backupFile({});
  const folders = async () => Array.fromAsync((await navigator.storage.getDirectory()).keys());
  expect(await folders()).toContain('scratch');
  await forgetSnapshots();
  expect(await folders()).not.toContain('scratch');
  expect(await listSnapshots()).toEqual([]);
});

it('is none as long as it is empty: its worker was ended, or writes', async () => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('snapshots', { create: true });
  await folder.getFileHandle('2026-11-19T090000.000Z-import.json.gz', { create: true });
  expect(await listSnapshots()).toEqual([]);
});

it('is brought back though it is the oldest, which goes for the next', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
  await takeSnapshot('import', at(1));
  await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Another name' })));
  for (let second = 2; second <= 5; second += 1) await takeSnapshot('import', at(second));
  const oldest = (await listSnapshots()).at(-1);
  if (!oldest) throw new Error('No snapshot');
  const keep = async (options: BackupOptions) => new Blob([await takeSnapshot('restore', at(6), options, oldest)]);
  const { undo } = await restoreFile(await checkFile(await readSnapshot(oldest)), { keep });
  expect(await book.accounts.toArray()).toMatchObject([{ name: 'Kovács Bau Kft.' }]);
  await undo();
  expect(await book.accounts.toArray()).toMatchObject([{ name: 'Another name' }]);
});

it('leaves no file where it is broken off, and keeps nobody from going on', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
  const full = vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockImplementation(async () => {
    throw new DOMException('No space', 'QuotaExceededError');
  });
  expect(await takeSnapshot('import', at(1))).toBe('failed');
  full.mockRestore();
  expect(await listSnapshots()).toEqual([]);
});

it('is missed with a word where an import or a restore goes on without it', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
  const file = await backupFile({});
  const create = FileSystemFileHandle.prototype.createWritable;
  const full = vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockImplementation(function (
    this: FileSystemFileHandle,
    ...given
  ) {
    // Only what would be kept finds no space, and not what this page alone remembers.
    if (/-(import|restore)\.json\.gz$/.test(this.name)) throw new DOMException('No space', 'QuotaExceededError');
    return create.apply(this, given);
  });
  const when = { today: '2026-11-19', now: at(1) };
  const said: (FromImport | FromBackup)[] = [];
  const importing = makeImportSession((message) => said.push(message));
  await importing({
    kind: 'open',
    files: [new File(['account\nOtter Ltd\n'], 'a.csv')],
    zone: 'UTC',
    screen: 'en',
    ...when,
  });
  await importing({ kind: 'commit' });
  expect(said.at(-1)).toMatchObject({ kind: 'done', isUnkept: true });
  const restoring = makeBackupSession((message) => said.push(message));
  await restoring({ kind: 'check', source: file, passphrase: '', isForNoBook: false });
  await restoring({ kind: 'restore', when });
  expect(said.at(-1)).toEqual({ kind: 'restored', isUnkept: true });
  full.mockRestore();
  await restoring({ kind: 'restore', when });
  expect(said.at(-1)).toEqual({ kind: 'restored', isUnkept: false });
});

it('keeps a book of an older version before it is brought up to this one', async () => {
  book.close({ disableAutoOpen: false });
  await deleteFromElsewhere();
  const first = RECORD_KINDS.filter((kind) => kinds[kind].since === 1).map((kind) => [kind, kinds[kind].index]);
  const old = new Dexie('keyside');
  old.version(1).stores({ ...Object.fromEntries(first), ledgerBlocks: 'id, to', standings: 'accountId', meta: 'key' });
  await old.table('accounts').put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
  old.close();
  await snapshotOlderBook(at(1));
  expect(await listSnapshots()).toMatchObject([{ before: 'upgrade' }]);
  await book.accounts.clear();
  await bringBackLatest();
  expect(await book.accounts.toArray()).toMatchObject([{ name: 'Kovács Bau Kft.' }]);
  await snapshotOlderBook(at(2));
  expect(await listSnapshots(), 'a book of this version needs none').toHaveLength(1);
});
