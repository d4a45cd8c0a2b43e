import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupError } from '../../lib/db/backup/backup-error';
import { backupFile } from '../../lib/db/backup/backup-file';
import { checkFile } from '../../lib/db/backup/check-backup';
import { BACKUP_VERSION } from '../../lib/db/backup/layout';
import { restoreFile } from '../../lib/db/backup/restore-backup';
import { readBrokenRows } from '../../lib/db/broken/read-broken-rows';
import { book } from '../../lib/db/schema';
import { RECORD_KINDS } from '../../lib/domain/records/kinds';
import { promise } from '../faults/promise';
import { when } from './a-book';
import { aLedger, aSale } from './an-import';
import { everything } from './everything';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';
import { fillWithSpoilt, SPOILS } from './spoilt';

const options = { at: when.now };
const PASSPHRASE = 'seven grey cranes';

beforeEach(async () => {
  await book.open();
  await Promise.all(book.tables.map((table) => table.clear()));
  await fillWithOneOfEach();
  await book.ledgerBlocks.bulkPut(aLedger(aSale('k', '2026-09-01'), aSale('k', '2026-10-01')));
  await book.meta.put({ key: 'settings', value: { language: 'de' } });
});

const clear = () => Promise.all(book.tables.map((table) => table.clear()));

/** What a file is refused with; undefined where it is taken. */
const problemOf = (file: Blob, passphrase?: string) =>
  checkFile(file, passphrase).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof BackupError) return error.problem;
      throw error;
    },
  );

async function changed(file: Blob, change: (text: string) => string): Promise<Blob> {
  return new Blob([change(await file.text())]);
}

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

describe('what is none of ours, or not as it was written, is refused', () => {
  it.each([
    ['an empty file', '', 'notABackup'],
    ['no JSON', '{"format":', 'notABackup'],
    ['JSON of something else', '{"hello": 1}', 'notABackup'],
    ['a table', 'date,account\n2026-01-01,Otter\n', 'notABackup'],
    ['a newer version', `{"format":"keyside-backup","layout":2,"version":${BACKUP_VERSION + 1}}\n`, 'newer'],
    [
      'an older layout of a newer version',
      `{"format":"keyside-backup","version":${BACKUP_VERSION + 1},"tables":{}}`,
      'newer',
    ],
  ])('%s', async (_, text, kind) => {
    expect(await problemOf(new Blob([text]))).toMatchObject({ kind });
  });

  it('a file with another digit, where that is', async () => {
    const file = await changed(await backupFile(options), (text) => text.replace('"hours":12.5', '"hours":17.5'));
    expect(await problemOf(file)).toEqual({ kind: 'damaged', where: 'relationshipHours' });
  });

  it.each([undefined, PASSPHRASE])(
    'a file that ends too soon, wherever, with the passphrase %s',
    async (passphrase) => {
      const file = await backupFile({ ...options, ...(passphrase && { passphrase }) });
      const taken: number[] = [];
      const ends = passphrase ? [0.3, 0.7, 0.99] : Array.from({ length: 60 }, (_, at) => at / 60);
      for (const share of ends) {
        const length = Math.floor((file.size - 1) * share);
        if (!(await problemOf(file.slice(0, length), passphrase))) taken.push(length);
      }
      expect(taken).toEqual([]);
    },
  );

  let whole: ArrayBuffer | undefined;
  promise('A backup with one bit turned is refused', { soon: 200, all: 1000 }, async (flip) => {
    whole ??= await (await backupFile(options)).arrayBuffer();
    const bytes = new Uint8Array(whole.slice(0));
    // A prime: 200 tries go over the whole file, too.
    const place = (flip * 7919) % bytes.length;
    bytes[place] = (bytes[place] ?? 0) ^ (1 << (flip % 8));
    expect(await problemOf(new Blob([bytes])), `turned at ${place}`).toBeDefined();
  });

  it('a locked file with one letter changed', async () => {
    const text = await (await backupFile({ ...options, passphrase: PASSPHRASE })).text();
    const taken: number[] = [];
    for (const share of [0.1, 0.4, 0.6, 0.9]) {
      const place = Math.floor(text.length * share);
      const other = text.slice(0, place) + (text[place] === 'A' ? 'B' : 'A') + text.slice(place + 1);
      if (!(await problemOf(new Blob([other]), PASSPHRASE))) taken.push(place);
    }
    expect(taken).toEqual([]);
  });

  it('and the book stays as it was, also where the file changes after it was checked', async () => {
    const checked = await checkFile(await backupFile(options));
    const before = await everything();
    const file = await changed(checked.file, (text) => text.replace('"hours":12.5', '"hours":17.5'));
    await expect(restoreFile({ ...checked, file })).rejects.toThrow(BackupError);
    expect(await everything()).toEqual(before);
  });
});
