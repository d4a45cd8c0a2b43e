import { beforeEach, describe, expect, it } from 'vitest';
import { BackupError } from '../../lib/db/backup/backup-error';
import { backupFile } from '../../lib/db/backup/backup-file';
import { checkFile } from '../../lib/db/backup/check-backup';
import { BACKUP_VERSION } from '../../lib/db/backup/layout';
import { restoreFile } from '../../lib/db/backup/restore-backup';
import { book } from '../../lib/db/schema';
import { promise } from '../faults/promise';
import { clearBook, when } from './a-book';
import { changed, problemOf } from './backup-problem';
import { everything } from './everything';
import { fillWithOneOfEach } from './one-of-each';

const options = { at: when.now };
const PASSPHRASE = 'seven grey cranes';

beforeEach(async () => {
  await book.open();
  await clearBook();
  await fillWithOneOfEach();
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
