import { beforeEach, describe, expect, it } from 'vitest';
import { book } from '../../lib/db/schema';
import { EditedElsewhereError } from '../../lib/db/write/merge-edit';
import { removePerson } from '../../lib/db/write/move-person';
import { saveAccount } from '../../lib/db/write/save-account';
import { savePerson } from '../../lib/db/write/save-person';
import { removeRecord, saveRecord } from '../../lib/db/write/save-record';
import { Account } from '../../lib/domain/records/account';
import { Person } from '../../lib/domain/records/person';
import { startWithOneAccount, when } from './a-book';

const later = { ...when, now: '2026-11-19T10:00:00Z' };
const fact = {
  id: 'f',
  accountId: 'k',
  section: 'general' as const,
  text: 'A new plant',
  source: {},
  learnedOn: when.today,
  pinned: false,
};
const account = async () => Account.parse(await book.accounts.get('k'));
const person = async () => Person.parse(await book.people.get('g'));

startWithOneAccount();

it('puts together what two forms changed in different fields', async () => {
  const opened = await account();
  await saveAccount({ ...opened, kam: 'Anna Becker' }, when, opened);
  await saveAccount({ ...opened, industry: 'construction' }, later, opened);
  expect(await account()).toMatchObject({ kam: 'Anna Becker', industry: 'construction', updatedAt: later.now });
  const whole = await account();
  const { kam: _none, ...without } = whole;
  await saveAccount(without, later, whole);
  expect((await account()).kam).toBeUndefined();
});

it('takes the same change from both', async () => {
  const opened = await person();
  await savePerson({ ...opened, title: 'Director' }, when, opened);
  await savePerson({ ...opened, title: 'Director' }, later, opened);
  expect((await person()).title).toBe('Director');
});

it('refuses the second where both changed one field, and keeps the first', async () => {
  const opened = await person();
  await savePerson({ ...opened, title: 'Director' }, when, opened);
  await expect(savePerson({ ...opened, title: 'Manager' }, later, opened)).rejects.toThrow(EditedElsewhereError);
  expect((await person()).title).toBe('Director');
  await saveRecord('facts', fact);
  await saveRecord('facts', { ...fact, text: 'Two new plants' }, fact);
  await expect(saveRecord('facts', { ...fact, text: 'No new plant' }, fact)).rejects.toThrow(EditedElsewhereError);
});

it('does not bring back what another tab has removed', async () => {
  const opened = await person();
  await removePerson('g', when);
  await expect(savePerson({ ...opened, title: 'Director' }, when, opened)).rejects.toThrow(EditedElsewhereError);
  await saveRecord('facts', fact);
  await removeRecord('facts', 'f', when);
  await expect(saveRecord('facts', { ...fact, text: 'Two' }, fact)).rejects.toThrow(EditedElsewhereError);
  expect([await book.people.count(), await book.facts.count()]).toEqual([0, 0]);
});

describe('a record that two forms were opened on', () => {
  const tender = {
    id: 'te',
    accountId: 'k',
    title: 'Cranes 2027',
    deadline: '2027-09-30',
    status: 'expected' as const,
  };
  beforeEach(() => saveRecord('tenders', tender));

  it('keeps what each has changed, and each is taken back by itself', async () => {
    await saveRecord('tenders', { ...tender, title: 'Cranes and hoists' }, tender);
    const { undo } = await saveRecord('tenders', { ...tender, status: 'preparing' }, tender);
    const both = { ...tender, title: 'Cranes and hoists', status: 'preparing' };
    expect(await book.tenders.get('te')).toEqual(both);
    await undo();
    expect(await book.tenders.get('te')).toEqual({ ...both, status: 'expected' });
  });

  it('is refused to the second where both changed one field, and where it was removed', async () => {
    await saveRecord('tenders', { ...tender, status: 'won' }, tender);
    const late = () => saveRecord('tenders', { ...tender, status: 'lost' }, tender);
    await expect(late()).rejects.toThrow(EditedElsewhereError);
    expect(await book.tenders.get('te')).toMatchObject({ status: 'won' });
    await removeRecord('tenders', 'te', when);
    await expect(late()).rejects.toThrow(EditedElsewhereError);
    expect(await book.tenders.count()).toBe(0);
  });

  it('does not join the amount of one with the currency of the other', async () => {
    const contract = { id: 'c', accountId: 'k', title: 'Frame', endsOn: '2027-03-31', amount: 120, currency: 'EUR' };
    await saveRecord('contracts', contract);
    await saveRecord('contracts', { ...contract, currency: 'HUF' }, contract);
    await expect(saveRecord('contracts', { ...contract, amount: 130 }, contract)).rejects.toThrow(EditedElsewhereError);
    await saveRecord('contracts', { ...contract, title: 'Frame contract' }, contract);
    expect(await book.contracts.get('c')).toEqual({ ...contract, title: 'Frame contract', currency: 'HUF' });
  });
});
