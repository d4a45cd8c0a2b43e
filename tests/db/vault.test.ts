import { beforeEach, describe, expect, it } from 'vitest';
import { backupFile } from '../../lib/db/backup/backup-file';
import { checkFile } from '../../lib/db/backup/check-backup';
import { restoreFile } from '../../lib/db/backup/restore-backup';
import { readAccountContext } from '../../lib/db/read/account-context';
import { readDetails } from '../../lib/db/read/personal-details';
import { readTrash } from '../../lib/db/read/trash';
import { personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { readVaultHead } from '../../lib/db/vault/head';
import { WrongPassphraseError } from '../../lib/db/vault/seal';
import { lockVault, openVault } from '../../lib/db/vault/session';
import { ChangedSinceError } from '../../lib/db/write/change';
import { EditedElsewhereError } from '../../lib/db/write/merge-edit';
import { movePerson, removePerson } from '../../lib/db/write/move-person';
import { saveAccount } from '../../lib/db/write/save-account';
import { bringBack } from '../../lib/db/write/trash/bring-back';
import { saveBirthdays } from '../../lib/db/write/vault/save-birthdays';
import { removeDetail, saveDetail } from '../../lib/db/write/vault/save-detail';
import { changePassphrase, removeVault, setUpVault, unlockBy } from '../../lib/db/write/vault/set-up-vault';
import type { PersonalDetail } from '../../lib/domain/people/personal-detail';
import { anAccount, aPerson, startWithOneAccount, when } from './a-book';
import { everything } from './everything';

const PASSPHRASE = 'four words of a passphrase';
const hobby: PersonalDetail = {
  ...{ id: 'd', personId: 'g', kind: 'hobby', text: 'Collects barometers', purpose: 'Small talk', source: 'Told me' },
  ...{ learnedOn: when.today, expiresOn: '2027-11-19' },
};
const birthday: PersonalDetail = { ...hobby, id: 'b', kind: 'birthday', birthday: { month: 5, day: 12 } };
const birthdays = async () => (await readAccountContext('k'))?.birthdays;
const theHead = async () => {
  const head = await readVaultHead();
  if (!head) throw new Error('No vault');
  return head;
};

startWithOneAccount();
beforeEach(lockVault);

describe('by a passphrase', () => {
  beforeEach(async () => {
    await setUpVault(PASSPHRASE);
    await saveDetail(hobby, 'k');
    await saveDetail(birthday, 'k');
  });

  it('keeps no plain word in the book or in a backup, and no length that tells one', async () => {
    const rows = await book.personalDetails.toArray();
    const onDisk = JSON.stringify([rows, await book.meta.toArray()]) + (await (await backupFile({})).text());
    for (const word of ['barometers', 'Small talk', 'Told me', 'hobby', 'birthday', '05-12', PASSPHRASE])
      expect(onDisk, word).not.toContain(word);
    expect(new Set(rows.map(({ data }) => data.length)).size).toBe(1);
  });

  it('shows details only while it is open', async () => {
    expect((await readDetails('g')).map(({ detail }) => detail)).toEqual(expect.arrayContaining([hobby, birthday]));
    lockVault();
    await expect(readDetails('g')).rejects.toMatchObject({ name: 'VaultLockedError' });
    await expect(saveDetail(hobby, 'k')).rejects.toMatchObject({ name: 'VaultLockedError' });
    await expect(unlockBy(await theHead(), 'not it at all')).rejects.toThrow(WrongPassphraseError);
    expect(openVault()).toBeNull();
    expect(await unlockBy(await theHead(), PASSPHRASE)).toBe(true);
    expect((await readDetails('g')).length).toBe(2);
  });

  it('takes birthdays of a file in, one for each person, and leaves those that it has', async () => {
    await book.people.put(personRow(aPerson({ id: 'n', accountId: 'k', name: 'N' })));
    const said = { purpose: 'To congratulate', source: 'Address book' };
    const brought = ['g', 'n', 'n', 'gone'].map((personId, at) => ({ personId, month: 3, day: at + 1 }));
    const { result, undo } = await saveBirthdays(brought, said, when);
    expect(result).toBe(1);
    expect(await birthdays()).toEqual(
      expect.arrayContaining([
        { personId: 'g', monthDay: '05-12' },
        { personId: 'n', monthDay: '03-02' },
      ]),
    );
    const [{ detail } = {}] = await readDetails('n');
    expect(detail).toMatchObject({
      ...said,
      kind: 'birthday',
      birthday: { month: 3, day: 2 },
      expiresOn: '2027-11-19',
    });
    await undo();
    expect(await readDetails('n')).toEqual([]);
    lockVault();
    await expect(saveBirthdays(brought, said, when)).rejects.toMatchObject({ name: 'VaultLockedError' });
  });

  it('holds a key that cannot be read out', async () => {
    await expect(crypto.subtle.exportKey('raw', openVault()?.key as CryptoKey)).rejects.toThrow();
  });

  it('opens by the new passphrase alone once that was changed, and by the old one once that is undone', async () => {
    const head = await theHead();
    if (head.by !== 'passphrase') throw new Error('Not by a passphrase');
    await expect(changePassphrase(head, 'not it at all', 'a new one of words')).rejects.toThrow(WrongPassphraseError);
    const { undo } = await changePassphrase(head, PASSPHRASE, 'a new one of words');
    await expect(unlockBy(await theHead(), PASSPHRASE)).rejects.toThrow(WrongPassphraseError);
    expect(await unlockBy(await theHead(), 'a new one of words')).toBe(true);
    expect((await readDetails('g')).map(({ detail }) => detail)).toContainEqual(hobby);
    await undo();
    expect(await unlockBy(await theHead(), PASSPHRASE)).toBe(true);
  });

  it('comes back from a backup, and opens there by the same passphrase', async () => {
    const backup = await checkFile(await backupFile({}));
    await removeVault(when);
    await restoreFile(backup);
    expect(await unlockBy(await theHead(), PASSPHRASE)).toBe(true);
    expect((await readDetails('g')).map(({ detail }) => detail)).toEqual(expect.arrayContaining([hobby, birthday]));
  });

  it('gives birthdays to the plays while it is open, and the allowed one always', async () => {
    expect(await birthdays()).toEqual([{ personId: 'g', monthDay: '05-12' }]);
    lockVault();
    expect(await birthdays()).toEqual([]);
    await unlockBy(await theHead(), PASSPHRASE);
    expect(await birthdays()).toEqual([{ personId: 'g', monthDay: '05-12' }]);
    await saveDetail({ ...birthday, isOpen: true }, 'k');
    lockVault();
    expect(await birthdays()).toEqual([{ personId: 'g', monthDay: '05-12' }]);
  });

  it('refuses what must not be recorded, and what has no end', async () => {
    for (const wrong of [{ text: 'Is diabetic' }, { source: 'His church' }, { expiresOn: when.today }])
      await expect(saveDetail({ ...hobby, ...wrong }, 'k')).rejects.toThrow();
    expect((await readDetails('g')).map(({ detail }) => detail)).toContainEqual(hobby);
  });

  it('does not write over what another tab has changed', async () => {
    const opened = await book.personalDetails.get('d');
    await saveDetail({ ...hobby, text: 'Sails' }, 'k');
    await expect(saveDetail({ ...hobby, text: 'Skis' }, 'k', opened)).rejects.toThrow(EditedElsewhereError);
  });

  it('says of an entry that was changed or exchanged that it cannot be opened', async () => {
    const [one, other] = await Promise.all([book.personalDetails.get('d'), book.personalDetails.get('b')]);
    await book.personalDetails.update('d', { iv: other?.iv ?? '', data: other?.data ?? '' });
    await book.personalDetails.update('b', { data: `${other?.data.slice(0, -8)}AAAAAAA=` });
    expect((await readDetails('g')).map(({ detail }) => detail)).toEqual([null, null]);
    expect(one?.data).not.toBe(other?.data);
    await removeDetail('d', when);
    expect(await book.personalDetails.count()).toBe(1);
  });

  it('lets details go along with their person, and back', async () => {
    await saveAccount(anAccount({ id: 'o', name: 'Otter Ltd' }), when);
    await movePerson('g', 'o', when);
    expect((await book.personalDetails.toArray()).map(({ accountId }) => accountId)).toEqual(['o', 'o']);
    const { undo } = await removePerson('g', when);
    expect(await book.personalDetails.count()).toBe(0);
    await undo();
    expect((await readDetails('g')).length).toBe(2);
  });

  it('begins anew without what cannot be opened, and undo brings that back, locked', async () => {
    const { undo } = await removeVault(when);
    expect([await readVaultHead(), await book.personalDetails.count(), openVault()]).toEqual([undefined, 0, null]);
    await undo();
    expect(await unlockBy(await theHead(), PASSPHRASE)).toBe(true);
    expect((await readDetails('g')).length).toBe(2);
  });
});

it('comes back from the trash as locked as it was, but not beside another vault, which opens nothing of it', async () => {
  await setUpVault(PASSPHRASE);
  await saveDetail(hobby, 'k');
  const before = await everything();
  await removeVault(when);
  expect(JSON.stringify(await book.trash.toArray())).not.toContain('barometers');
  const [gone] = await readTrash();
  const id = gone?.entry.id ?? '';
  const other = await setUpVault(PASSPHRASE);
  await expect(bringBack(id, when)).rejects.toThrow(ChangedSinceError);
  expect(await book.personalDetails.count()).toBe(0);
  await other.undo();
  await bringBack(id, when);
  expect(await everything()).toEqual(before);
  expect(await unlockBy(await theHead(), PASSPHRASE)).toBe(true);
  expect((await readDetails('g')).map(({ detail }) => detail)).toEqual([hobby]);
});

describe('by this device', () => {
  it('opens without a passphrase, but not where the device has no key to it', async () => {
    await setUpVault(null);
    await saveDetail(hobby, 'k');
    lockVault();
    expect(await unlockBy(await theHead(), '')).toBe(true);
    expect((await readDetails('g')).map(({ detail }) => detail)).toEqual([hobby]);
    await expect(crypto.subtle.exportKey('raw', openVault()?.key as CryptoKey)).rejects.toThrow();
    lockVault();
    expect(await unlockBy({ by: 'device', id: 'of another device' }, '')).toBe(false);
    expect(openVault()).toBeNull();
  });
});

it('is taken back until something is in it', async () => {
  const { undo } = await setUpVault(null);
  await saveDetail(hobby, 'k');
  await expect(undo()).rejects.toThrow(ChangedSinceError);
  await removeDetail('d', when);
  await undo();
  expect([await readVaultHead(), openVault()]).toEqual([undefined, null]);
});
