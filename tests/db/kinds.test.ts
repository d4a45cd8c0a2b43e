import { beforeEach, describe, expect, it } from 'vitest';
import { backupBook, readBackup, restoreBook } from '../../lib/db/backup';
import { BACKUP_VERSION } from '../../lib/db/backup-file';
import { readAccountContext, readAccountContexts } from '../../lib/db/read/account-context';
import { book } from '../../lib/db/schema';
import { removeAccount } from '../../lib/db/write/remove-account';
import { removeRecord, saveRecord } from '../../lib/db/write/save-record';
import { kinds, OF_ACCOUNT, type PlainKind, RECORD_KINDS } from '../../lib/domain/records/kinds';
import { everything } from './everything';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';

/** The kinds that a writer of their own saves. */
const WITH_A_WRITER = [
  'accounts',
  'people',
  'touches',
  'followUps',
  'proposals',
  'bindings',
  'rivalries',
  'personalDetails',
];
const plainKinds = RECORD_KINDS.filter((kind): kind is PlainKind => !WITH_A_WRITER.includes(kind));

beforeEach(async () => {
  await book.open();
  await Promise.all(book.tables.map((table) => table.clear()));
  await fillWithOneOfEach();
});

/** Restores a backup's text into the book. */
async function restore(text: string): Promise<void> {
  const backup = readBackup(text);
  if (!backup.ok) throw new Error(JSON.stringify(backup.problem));
  await restoreBook(backup);
}

it('a backup brings back a record of every kind', async () => {
  const before = await everything();
  for (const kind of RECORD_KINDS) expect(await book.table(kind).count(), kind).toBe(1);
  const text = await backupBook();
  await Promise.all(book.tables.map((table) => table.clear()));
  await restore(text);
  await book.meta.clear();
  expect(await everything()).toEqual(before);
});

it.each(Array.from({ length: BACKUP_VERSION - 1 }, (_, at) => at + 1))(
  'a backup of version %i has none of the kinds that came later',
  async (version) => {
    const file = JSON.parse(await backupBook());
    const later = RECORD_KINDS.filter((kind) => kinds[kind].since > version);
    for (const kind of later) delete file.tables[kind];
    await restore(JSON.stringify({ ...file, version }));
    for (const kind of RECORD_KINDS) expect(await book.table(kind).count(), kind).toBe(later.includes(kind) ? 0 : 1);
  },
);

it('a record of any kind that breaks its schema is refused where it stands', async () => {
  for (const kind of RECORD_KINDS) {
    const file = JSON.parse(await backupBook());
    file.tables[kind] = [{ ...oneOfEach[kind], accountId: 7, accountIds: 7, name: 7 }];
    expect(readBackup(JSON.stringify(file)), kind).toMatchObject({
      problem: { kind: 'badRecord', where: expect.stringContaining(`${kind} › 0`) },
    });
  }
});

it('whatever belongs to an account goes with it, and comes back with it', async () => {
  const before = await everything();
  const { undo } = await removeAccount('k');
  for (const kind of RECORD_KINDS) expect(await book.table(kind).count(), kind).toBe(0);
  await undo();
  expect(await everything()).toEqual(before);
});

it('whatever belongs to an account needs that account in a backup', async () => {
  for (const kind of OF_ACCOUNT) {
    const file = JSON.parse(await backupBook());
    file.tables[kind][0].accountId = 'gone';
    expect(readBackup(JSON.stringify(file)), kind).toMatchObject({ problem: { kind: 'missing', detail: 'gone' } });
  }
});

it('whatever belongs to an account is read with it, be it one or several', async () => {
  const [one] = await readAccountContexts(['k', 'gone']);
  for (const context of [one, await readAccountContext('k')]) {
    // The step that is done is not read.
    for (const kind of OF_ACCOUNT) expect(context?.[kind].length, kind).toBe(kind === 'followUps' ? 0 : 1);
    for (const kind of plainKinds) expect(context?.[kind], kind).toEqual([oneOfEach[kind]]);
  }
});

describe.each(plainKinds)('%s', (kind) => {
  const save = <Kind extends PlainKind>(one: Kind) => saveRecord(one, { ...oneOfEach[one], id: 'y' });

  it('are saved and removed, and each is taken back', async () => {
    const before = await everything();
    const saved = await save(kind);
    expect(await book.table(kind).get('y')).toEqual({ ...oneOfEach[kind], id: 'y' });
    await saved.undo();
    expect(await everything()).toEqual(before);
    const removed = await removeRecord(kind, 'x');
    expect(await book.table(kind).count()).toBe(0);
    await removed.undo();
    expect(await everything()).toEqual(before);
  });
});
