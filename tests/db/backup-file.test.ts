import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupFile } from '../../lib/db/backup/backup-file';
import { checkFile } from '../../lib/db/backup/check-backup';
import { BACKUP_VERSION } from '../../lib/db/backup/layout';
import { restoreFile } from '../../lib/db/backup/restore-backup';
import { readBrokenRows } from '../../lib/db/broken/read-broken-rows';
import { book } from '../../lib/db/schema';
import { saveAccount } from '../../lib/db/write/save-account';
import { RECORD_KINDS } from '../../lib/domain/records/kinds';
import { anAccount, clearBook, when } from './a-book';
import { aLedger, aSale } from './an-import';
import { problemOf } from './backup-problem';
import { everything } from './everything';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';
import { fillWithSpoilt, SPOILS } from './spoilt';

const options = { at: when.now };
const PASSPHRASE = 'seven grey cranes';

beforeEach(async () => {
  await book.open();
  await clearBook();
  await fillWithOneOfEach();
  await book.ledgerBlocks.bulkPut(aLedger(aSale('k', '2026-09-01'), aSale('k', '2026-10-01')));
  await book.meta.put({ key: 'settings', value: { language: 'de' } });
});

const clear = () => clearBook();

it.each([undefined, PASSPHRASE])('comes back as it was, with the passphrase %s', async (passphrase) => {
  const before = await everything();
  const file = await backupFile({ ...options, ...(passphrase && { passphrase }) });
  const checked = await checkFile(file, passphrase);
  expect(checked).toMatchObject({ at: when.now, broken: 0, counts: { accounts: 1, people: 1, lines: 2 } });
  await clear();
  await restoreFile(checked);
  await book.meta.delete('schemaEpoch');
  expect(await everything()).toEqual(before);
});

it('takes nothing over that a crafted file says of the database itself, and the book can be written on', async () => {
  const account = anAccount({ id: 'k', name: 'Kovács Bau Kft.' });
  const meta = [
    { key: 'schemaEpoch', value: 999 },
    { key: 'book', value: { id: 'another', writes: 999, filled: ['facts'] } },
    { key: 'looked', value: '2099-01-01' },
    { key: 'settings', value: { language: 'de' } },
  ];
  const crafted = JSON.stringify({ format: 'keyside-backup', version: 1, tables: { accounts: [account], meta } });
  const { undo } = await restoreFile(await checkFile(new Blob([crafted])));
  const kept = await book.meta.toArray();
  expect(kept).toContainEqual({ key: 'settings', value: { language: 'de' } });
  for (const row of meta.slice(0, 3)) expect(kept).not.toContainEqual(row);
  const saved = await saveAccount({ ...account, name: 'Kovács Építő Kft.' }, when);
  await saved.undo();
  await undo();
  expect(await book.accounts.count()).toBe(1);
});

it('shows nothing of the book where it is locked, and says that it is', async () => {
  const file = await backupFile({ ...options, passphrase: PASSPHRASE });
  expect(await file.text()).not.toMatch(/accounts|Kovács/);
  expect(await problemOf(file)).toEqual({ kind: 'locked' });
  expect(await problemOf(file, 'seven gray cranes')).toEqual({ kind: 'wrongPassphrase' });
});

it('opens after a byte order mark', async () => {
  const file = await backupFile(options);
  expect(await problemOf(new Blob(['\uFEFF', file]))).toBeUndefined();
  const older = JSON.stringify({ format: 'keyside-backup', version: 1, tables: {} });
  expect(await problemOf(new Blob(['\uFEFF', older]))).toBeUndefined();
  const locked = await backupFile({ ...options, passphrase: PASSPHRASE });
  expect(await problemOf(new Blob(['\uFEFF', locked]), PASSPHRASE)).toBeUndefined();
});

it.each([undefined, PASSPHRASE])(
  'says the share that is written and read, from nothing to all, with the passphrase %s',
  async (passphrase) => {
    const written: number[] = [];
    const read: number[] = [];
    const file = await backupFile({
      ...options,
      ...(passphrase && { passphrase }),
      onProgress: (share) => written.push(share),
    });
    await checkFile(file, passphrase, (share) => read.push(share));
    for (const shares of [written, read]) {
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
    }
  },
);

describe('a packed file', () => {
  const packed = async () => {
    const file = await backupFile(options);
    return new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  };

  it('opens as it is', async () => {
    expect(await problemOf(await packed())).toBeUndefined();
  });

  it('is refused where it ends too soon or a bit is turned', async () => {
    const whole = await packed();
    expect(await problemOf(whole.slice(0, whole.size / 2))).toMatchObject({ kind: 'damaged' });
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 4;
    expect(await problemOf(new Blob([bytes]))).toBeDefined();
  });
});

it('is written all the same where the browser keeps no files', async () => {
  const none = vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new DOMException('No', 'SecurityError'));
  const file = await backupFile(options);
  none.mockRestore();
  expect(await problemOf(file)).toBeUndefined();
});

it('leaves out what is computed, and brings it along where that is asked for', async () => {
  await book.meta.put({ key: 'figures', value: {} });
  await restoreFile(await checkFile(await backupFile(options)));
  expect(await book.meta.get('figures')).toBeUndefined();
  await book.meta.put({ key: 'figures', value: {} });
  await restoreFile(await checkFile(await backupFile({ ...options, withComputed: true })));
  expect(await book.meta.get('figures')).toBeDefined();
});

it.each(Array.from({ length: BACKUP_VERSION }, (_, at) => at + 1))(
  'a file of layout 1 and version %i opens',
  async (version) => {
    const tables = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [oneOfEach[kind]]]));
    const older = {
      format: 'keyside-backup',
      version,
      tables: { ...tables, ledgerBlocks: [], standings: [], meta: [] },
    };
    const checked = await checkFile(new Blob([JSON.stringify(older)]));
    expect(checked.broken).toBe(0);
    await clear();
    await restoreFile(checked);
    for (const kind of RECORD_KINDS) expect(await book.table(kind).count(), kind).toBe(1);
    expect(await problemOf(new Blob([JSON.stringify(older, null, 2)]))).toBeUndefined();
  },
);

it.each(Object.keys(SPOILS))('rows with %s stand aside in the file and after it came back', async (way) => {
  await fillWithSpoilt(way);
  const file = await backupFile(options);
  const before = await everything();
  await restoreFile(await checkFile(file));
  await book.meta.delete('schemaEpoch');
  expect(await everything()).toEqual(before);
});

it('of an older file the good rows come back, and the bad ones stand aside', async () => {
  const [account, person] = [oneOfEach.accounts, oneOfEach.people];
  const tables = {
    accounts: [account, { ...account, id: 'bad', name: 7 }, account],
    people: [
      person,
      { ...person, id: 'of the bad one', accountId: 'bad' },
      { ...person, id: 'lost', accountId: 'gone' },
    ],
    followUps: [{ ...oneOfEach.followUps, proposalId: 'gone' }],
  };
  const checked = await checkFile(new Blob([JSON.stringify({ format: 'keyside-backup', version: 1, tables })]));
  expect(checked.firstBroken.map(({ table }) => table)).toEqual(['accounts', 'accounts', 'people', 'followUps']);
  await restoreFile(checked);
  expect(await book.accounts.toCollection().primaryKeys()).toEqual(['k']);
  expect(await book.people.toCollection().primaryKeys()).toEqual(['of the bad one', 'x']);
  expect(await readBrokenRows()).toHaveLength(4);
});

it('of many bad rows the first are named, and all are counted', async () => {
  const accounts = Array.from({ length: 120 }, (_, at) => ({ ...oneOfEach.accounts, id: `a${at}`, name: at }));
  const file = new Blob([JSON.stringify({ format: 'keyside-backup', version: 1, tables: { accounts } })]);
  const { broken, firstBroken } = await checkFile(file);
  expect([broken, firstBroken.length]).toEqual([120, 50]);
});
