import { expect, it } from 'vitest';
import { backupFile } from '../../lib/db/backup/backup-file';
import { checkFile } from '../../lib/db/backup/check-backup';
import { restoreFile } from '../../lib/db/backup/restore-backup';
import { setBrokenAside } from '../../lib/db/broken/set-aside';
import { type Book, book, openBook, TEAM, TEAM_CLOCK } from '../../lib/db/schema';
import { erasePerson } from '../../lib/db/write/erase/erase-person';
import { removeAccount } from '../../lib/db/write/remove-account';
import { saveAccount } from '../../lib/db/write/save-account';
import { saveRecord } from '../../lib/db/write/save-record';
import { write } from '../../lib/db/write/transaction';
import { noteRemoval, noteWrite } from '../../lib/team/note-write';
import { recordKey } from '../../lib/team/record-key';
import { stampOf, tick } from '../../lib/team/stamp';
import { anAccount, startWithOneAccount, when } from './a-book';
import { oneOfEach } from './one-of-each';

startWithOneAccount();

const aTeam = (into: Book = book) => into.meta.put({ key: TEAM, value: { device: 'anna' } });

/** What waits to be sent, without when. */
const waiting = async (from: Book = book) => (await from.outbox.toArray()).map(({ seq: _, time: __, ...rest }) => rest);

it('notes nothing where there is no team', async () => {
  await saveRecord('contracts', oneOfEach.contracts);
  expect(await waiting()).toEqual([]);
  expect(await book.meta.get(TEAM_CLOCK)).toBeUndefined();
});

it('notes in the same transaction which record was written, which fields of it, and when', async () => {
  await aTeam();
  const opened = anAccount({ id: 'k', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.test'] });
  await saveAccount({ ...opened, industry: 'Cranes' }, { ...when, now: '2026-11-19T09:05:00Z' }, opened);
  expect(await waiting()).toEqual([{ table: 'accounts', id: 'k', fields: ['updatedAt', 'industry'] }]);
  const [row] = await book.outbox.toArray();
  expect((await book.meta.get(TEAM_CLOCK))?.value).toBe(row?.time);
});

it('notes a record that comes and one that goes, and gives each write a later time', async () => {
  await aTeam();
  const { undo } = await saveRecord('contracts', oneOfEach.contracts);
  await undo();
  expect(await waiting()).toEqual([
    { table: 'contracts', id: 'x' },
    { table: 'contracts', id: 'x', isGone: true },
  ]);
  const [came, went] = await book.outbox.toArray();
  expect((came?.time ?? '') < (went?.time ?? '')).toBe(true);
});

it('notes all that goes with an account', async () => {
  await aTeam();
  await removeAccount('k', when);
  expect(await waiting()).toEqual([
    { table: 'people', id: 'g', isGone: true },
    { table: 'accounts', id: 'k', isGone: true },
  ]);
});

it('notes nothing of a write that fails', async () => {
  await aTeam();
  const failing = write(['facts'], async () => {
    await book.facts.put(oneOfEach.facts);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await waiting()).toEqual([]);
});

it('notes no write that changes nothing', async () => {
  await aTeam();
  await write(['accounts'], async () => {
    await book.accounts.put((await book.accounts.get('k')) as never);
  });
  expect(await waiting()).toEqual([]);
});

it('keeps to itself what stays on the device', async () => {
  await aTeam();
  await write(['personalDetails', 'merges', 'meta'], async () => {
    await book.personalDetails.put(oneOfEach.personalDetails);
    await book.merges.put(oneOfEach.merges);
    await book.meta.put({ key: 'settings', value: { language: 'hu' } });
  });
  expect(await waiting()).toEqual([]);
});

it('notes what is written over another connection, as an import writes', async () => {
  const other = openBook('relaxed', 'shared');
  await aTeam(other);
  await write(['facts'], () => other.facts.bulkPut([oneOfEach.facts, { ...oneOfEach.facts, id: 'y' }]), other);
  expect(await waiting(other)).toEqual([
    { table: 'facts', id: 'x' },
    { table: 'facts', id: 'y' },
  ]);
  await other.delete();
});

it('takes whoever is erased out of what it knows of the team, too', async () => {
  await aTeam();
  const person = await book.people.get('g');
  const state = noteWrite({ table: 'people', id: 'g' }, person as object, {
    stamp: stampOf(tick(undefined, 1), 'anna'),
  });
  await book.teamRecords.put({ key: recordKey('people', 'g'), state, turn: 1 });
  await erasePerson('g', 'somebody');
  expect(JSON.stringify(await book.teamRecords.toArray())).not.toMatch(/Szab|gergo/);
  expect(await waiting()).toContainEqual({ table: 'people', id: 'g', isGone: true, isErased: true });
});

it('takes whoever is erased out of what lost and what was deleted, too, by the rule for rows', async () => {
  await aTeam();
  const at = (moment: number) => ({ stamp: stampOf(tick(undefined, moment), 'ben') });
  const fact = (id: string, accountId: string, text: string) => {
    const state = noteWrite({ table: 'facts', id }, { ...oneOfEach.facts, id, accountId, text }, at(1));
    return { key: recordKey('facts', id), state: noteRemoval(state, at(2).stamp), turn: 1 };
  };
  await book.teamRecords.bulkPut([
    fact('near', 'k', 'Gergő is ill'),
    fact('far', 'elsewhere', 'Gergő Nagy is well'),
    fact('of nobody', 'k', 'Cranes'),
  ]);
  const whole = await book.teamRecords.get(recordKey('facts', 'of nobody'));
  await erasePerson('g', 'somebody');
  expect(JSON.stringify(await book.teamRecords.get(recordKey('facts', 'near')))).not.toContain('Gergő');
  expect(await book.teamRecords.where('unsent').equals(1).primaryKeys()).toEqual([recordKey('facts', 'near')]);
  expect(await book.teamRecords.get(recordKey('facts', 'of nobody'))).toEqual(whole);
});

it('tells nobody of a row that is set aside here', async () => {
  await aTeam();
  await book.facts.bulkPut([
    { ...oneOfEach.facts, text: '' },
    { ...oneOfEach.facts, id: 'y', accountId: 'gone' },
  ]);
  expect(await setBrokenAside()).toBe(2);
  expect(await waiting()).toEqual([]);
});

it('leaves the team where a file is taken in the place of the book', async () => {
  await aTeam();
  const file = await backupFile({ at: when.now });
  expect(await file.text()).not.toContain('teamClock');
  const checked = await checkFile(file);
  await restoreFile(checked);
  expect(await book.meta.get(TEAM)).toBeUndefined();
  expect(await waiting()).toEqual([]);
});
