import { beforeEach, describe, expect, it } from 'vitest';
import { backupBook, countBook, readBackup, restoreBook } from '../../lib/db/backup';
import { BACKUP_VERSION } from '../../lib/db/backup-file';
import { book } from '../../lib/db/schema';
import { ChangedSinceError } from '../../lib/db/write/change';
import { loadSampleBook, removeSampleBook } from '../../lib/db/write/sample-book';
import { expectSaid } from '../said';
import { when } from './a-book';

const today = Temporal.PlainDate.from(when.today);
const everything = () => Promise.all(book.tables.map((table) => table.toArray()));

beforeEach(async () => {
  await book.open();
  await Promise.all(book.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()));
  await book.meta.delete('figures');
  await loadSampleBook(today);
  await book.bindings.put({ externalId: 'hubspot:company:1', accountId: 'sample-muster', kind: 'pin', at: when.now });
});

/** Returns a backup's text after a change to its content. */
async function spoil(change: (file: ReturnType<typeof JSON.parse>) => void): Promise<string> {
  const file = JSON.parse(await backupBook());
  change(file);
  return JSON.stringify(file);
}

it('comes back exactly as it was', async () => {
  const before = await everything();
  const counts = await countBook();
  const backup = readBackup(await backupBook());
  await removeSampleBook(today);
  await book.bindings.clear();
  if (!backup.ok) throw new Error(JSON.stringify(backup.problem));
  expect(backup.counts).toEqual(counts);
  await restoreBook(backup);
  expect(await everything()).toEqual(before);
});

it('has the website and the tags of an account, and opens from before there were any', async () => {
  expect(await book.accounts.filter((account) => 'website' in account || 'tags' in account).count()).toBe(0);
  const before = readBackup(await backupBook());
  await book.accounts.update('sample-muster', { website: 'muster.test/de', tags: ['cranes', 'fair 2026'] });
  const after = readBackup(await backupBook());
  if (!before.ok || !after.ok) throw new Error('bad');
  await restoreBook(before);
  expect(await book.accounts.get('sample-muster')).not.toHaveProperty('tags');
  await restoreBook(after);
  expect(await book.accounts.get('sample-muster')).toMatchObject({
    website: 'muster.test/de',
    tags: ['cranes', 'fair 2026'],
  });
});

it('replaces what was not in it', async () => {
  const backup = readBackup(await backupBook());
  if (!backup.ok) throw new Error('bad');
  await book.bindings.put({ externalId: 'x', accountId: 'sample-muster', kind: 'bound', at: when.now });
  await restoreBook(backup);
  expect(await book.bindings.toArray()).toMatchObject([{ externalId: 'hubspot:company:1' }]);
});

it('is taken back to the very book before, though a reminder was shown and shares were computed meanwhile', async () => {
  const backup = readBackup(await backupBook());
  if (!backup.ok) throw new Error('bad');
  await book.bindings.put({ externalId: 'x', accountId: 'sample-muster', kind: 'bound', at: when.now });
  const before = await everything();
  const { undo } = await restoreBook(backup);
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
  const backup = readBackup(await backupBook());
  if (!backup.ok) throw new Error('bad');
  const { undo } = await restoreBook(backup);
  await change();
  const now = await everything();
  await expect(undo()).rejects.toThrow(ChangedSinceError);
  expect(await everything()).toEqual(now);
});

it('of an empty book restores an empty book', async () => {
  await Promise.all(book.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()));
  const backup = readBackup(await backupBook());
  if (!backup.ok) throw new Error('bad');
  await loadSampleBook(today);
  await restoreBook(backup);
  expect(await book.accounts.count()).toBe(0);
});

describe('what is wrong with a backup is said', () => {
  it.each([
    ['no JSON', '{"format":', { kind: 'notJson' }],
    ['an empty file', '', { kind: 'notJson' }],
    ['JSON of something else', '{"hello": 1}', { kind: 'notABackup' }],
    ['a backup of a newer version', `{"format":"keyside-backup","version":${BACKUP_VERSION + 1}}`, { kind: 'newer' }],
    ['a backup without tables', '{"format":"keyside-backup","version":1}', { kind: 'badRecord' }],
  ])('for %s', (_, text, problem) => {
    expect(readBackup(text)).toMatchObject({ ok: false, problem });
  });

  it.each<[string, (file: ReturnType<typeof JSON.parse>) => void, object]>([
    [
      'a status that does not exist',
      ({ tables }) => {
        tables.accounts[3].status = 'gold';
      },
      { kind: 'badRecord', where: 'accounts › 3 › status' },
    ],
    [
      'a day that no calendar has',
      ({ tables }) => {
        tables.facts[0].learnedOn = '2026-02-30';
      },
      { kind: 'badRecord', where: 'facts › 0 › learnedOn' },
    ],
    [
      'a missing table',
      ({ tables }) => {
        delete tables.touches;
      },
      { kind: 'badRecord', where: 'touches' },
    ],
    [
      'a ledger column that is too short',
      ({ tables }) => {
        tables.ledgerBlocks[0].revenue.pop();
      },
      { kind: 'badRecord' },
    ],
    [
      'a ledger line of no account',
      ({ tables }) => {
        tables.ledgerBlocks[0].account[0] = 999;
      },
      { kind: 'badRecord' },
    ],
    [
      'settings that break their rules',
      ({ tables }) => {
        tables.meta.push({ key: 'settings', value: { language: 'xx' } });
      },
      { kind: 'badRecord', where: 'meta › settings › language' },
    ],
    [
      'two accounts with one id',
      ({ tables }) => {
        tables.accounts.push(tables.accounts[0]);
      },
      { kind: 'duplicate', detail: 'sample-almtal' },
    ],
    [
      'a person of an account that is not there',
      ({ tables }) => {
        tables.people[0].accountId = 'gone';
      },
      { kind: 'missing', where: 'people › 0', detail: 'gone' },
    ],
    [
      'a parent that is not there',
      ({ tables }) => {
        tables.accounts[0].parentId = 'gone';
      },
      { kind: 'missing', detail: 'gone' },
    ],
    [
      'a step of a proposal that is not there',
      ({ tables }) => {
        tables.followUps[0].proposalId = 'gone';
      },
      { kind: 'missing', detail: 'gone' },
    ],
  ])('for %s, and the book stays as it was', async (_, change, problem) => {
    const before = await everything();
    expect(readBackup(await spoil(change))).toMatchObject({ ok: false, problem });
    expect(await everything()).toEqual(before);
  });
});

it('leaves the book as it was when the restore breaks off', async () => {
  const backup = readBackup(await backupBook());
  if (!backup.ok) throw new Error('bad');
  const before = await everything();
  const [first] = backup.records.facts;
  if (!first) throw new Error('no fact');
  backup.records.facts.push(first);
  expectSaid('BulkError');
  await expect(restoreBook(backup)).rejects.toThrow();
  expect(await everything()).toEqual(before);
});
