import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book, TEAM } from '../../lib/db/schema';
import { importBook } from '../../lib/db/write/import-book';
import { noteHere, readHere } from '../../lib/team/here';
import { invitationText } from '../../lib/team/invitation';
import { memberRecord } from '../../lib/team/members';
import { leaveTeam, startTeam, takeLeave } from '../../lib/team/membership';
import { noteWrite } from '../../lib/team/note-write';
import { recordKey } from '../../lib/team/record-key';
import { stampOf, tick } from '../../lib/team/stamp';
import type { TeamProblem } from '../../lib/team/team-error';
import { newTeamKey } from '../../lib/team/team-key';
import { noRecords } from '../../lib/transfer/import/plan';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount, when } from '../db/a-book';
import { oneOfEach } from '../db/one-of-each';
import { emptyBook } from './a-full-book';
import { provePageManners } from './page-manners';
import { expectAccessible, showWorkspace, someAbilities } from './show-workspace';

beforeEach(emptyBook);
afterEach(() => leaveTeam(book));

const PASSPHRASE = 'six cranes by the river';
const server = { address: 'https://couch.test/keyside' };
const me = { name: 'Anna', email: 'anna@firm.test' };

async function aLink() {
  const { key, head } = await newTeamKey(PASSPHRASE);
  return { team: 'team-1', server, head, key };
}

/** Puts the book into a team. */
async function inTeam(isJoining = false) {
  const link = await aLink();
  await startTeam(book, { link, me, isJoining }, Date.parse(when.now));
  return link;
}

const fill = (label: string, text: string) => userEvent.fill(page.getByLabelText(label, { exact: true }).first(), text);

async function fillCreate(passphrase = PASSPHRASE) {
  await fill('Server', 'couch.test');
  await fill('Your name', 'Anna');
  await fill('Your email address', 'anna@firm.test');
  await userEvent.fill(page.getByTestId('team-passphrase').first(), passphrase);
  await page.getByTestId('team-create').click();
}

describe('without a team', () => {
  it('creates one: asks for the server alone, and puts all that stands in the book to be sent', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
    const { team } = await showWorkspace('#/team');
    await fillCreate();
    await expect.element(page.getByTestId('team-status')).toHaveTextContent('Begins');
    await expect.poll(() => team.approve).toHaveBeenCalledWith('https://couch.test');
    await expect.poll(() => team.ask).toHaveBeenCalledWith({ address: 'https://couch.test/keyside' }, true);
    await expect.poll(() => book.outbox.toArray()).toMatchObject([{ table: 'accounts', id: 'k' }]);
    await expectAccessible();
  });

  it('says what is wrong with what was typed, and asks nobody', async () => {
    const { team } = await showWorkspace('#/team');
    await page.getByTestId('team-create').click();
    await expect.element(page.getByText('At least 12 letters')).toBeVisible();
    await expect.element(page.getByText('This is no address that begins with https://')).toBeVisible();
    await expect.poll(() => team.approve).not.toHaveBeenCalled();
  });

  it.each<[TeamProblem | 'unmade', RegExp]>([
    ['refused', /account or password are wrong/],
    ['full', /takes nothing more/],
    ['clock', /more than a day/],
    ['newer', /newer Keyside/],
    ['odd', /no CouchDB/],
    ['unmade', /this account may not make one/],
  ])('says in words that the server is in the way: %s', async (problem, words) => {
    const abilities = someAbilities();
    abilities.team.ask = vi.fn(async () => ({ problem }));
    await showWorkspace('#/team', { abilities });
    await fillCreate();
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
    await expect.poll(() => book.meta.get(TEAM)).toBeUndefined();
  });

  it('refuses a database that holds a team, and a permission that was not given', async () => {
    const abilities = someAbilities();
    abilities.team.ask = vi.fn(async () => ({ isEmpty: false }));
    await showWorkspace('#/team', { abilities });
    await fillCreate();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/a team in this database already/);
    abilities.team.approve = vi.fn(async () => false);
    await page.getByTestId('team-create').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/may not reach couch.test/);
  });

  it('joins by an invitation and the right passphrase, and holds back what stands in the book', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
    const invitation = new File([invitationText(await aLink())], 'keyside-team.json');
    await showWorkspace('#/team');
    const join = page.getByRole('form', { name: 'Join a team' });
    await userEvent.upload(join.getByTestId('team-invitation'), invitation);
    await userEvent.fill(join.getByLabelText('Your name'), 'Ben');
    await userEvent.fill(join.getByLabelText('Your email address'), 'ben@firm.test');
    await userEvent.fill(join.getByTestId('team-passphrase'), 'six cranes by the lake');
    await join.getByTestId('team-join').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/not the passphrase/);
    await userEvent.fill(join.getByTestId('team-passphrase'), PASSPHRASE);
    await join.getByTestId('team-join').click();
    await expect.element(page.getByTestId('team-share')).toBeDisabled();
    await noteHere(book, { status: { at: Date.parse(when.now) } });
    await page.getByTestId('team-share').click();
    await expect.poll(async () => (await readHere(book))?.isHeld).toBe(false);
  });

  it.each([
    ['nonsense', /no invitation/],
    ['{"keyside":"invitation","format":2}', /newer Keyside/],
  ])('says so of a file that is none: %s', async (text, words) => {
    await showWorkspace('#/team');
    await userEvent.upload(page.getByTestId('team-invitation'), new File([text], 'a.json'));
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
  });
});

describe('in a team', () => {
  it('says how it stands on the page and in the navigation, what waits, and takes another password that the server takes', async () => {
    await inTeam();
    await noteHere(book, { status: { at: Date.parse(when.now), problem: 'refused' } });
    const { team } = await showWorkspace('#/team');
    await expect.element(page.getByTestId('team-sign')).toHaveTextContent('Refused');
    await expect
      .element(page.getByText(/account or password are wrong.*tried again by itself.*1 record waits here/))
      .toBeVisible();
    await expect.element(page.getByTestId('team-members')).toMatchTextContent(/Anna.*anna@firm.test.*you/);
    await fill('Your account on the server', 'anna');
    await fill('Password of that account', 'new');
    await expectAccessible();
    await page.getByTestId('team-account').click();
    const kept = async () => (await readHere(book))?.link?.server;
    await expect.poll(kept).toEqual({ ...server, user: 'anna', password: 'new' });
    await expect.poll(() => team.ask).toHaveBeenCalledWith({ ...server, user: 'anna', password: 'new' }, false);
  });

  it('names who has an older Keyside, and what that means; and the import that came in, by its file', async () => {
    const link = await inTeam();
    const now = Date.parse(when.now);
    const old = memberRecord('old', { me: { name: 'Ben', email: 'ben@firm.test' }, link }, now);
    const { format: _, ...slots } = old.state.slots;
    const stamp = stampOf(tick(undefined, now), 'old');
    const imported = { ...oneOfEach.imports, file: 'may.csv' };
    const state = noteWrite({ table: 'imports', id: 'x' }, imported, { stamp });
    await book.teamRecords.bulkPut([
      { ...old, state: { ...old.state, slots } },
      { key: 'imports x', state, turn: 1 },
    ]);
    await noteHere(book, { came: [{ key: 'imports x', stamp }] });
    await showWorkspace('#/team');
    await expect.element(page.getByTestId('team-members')).toMatchTextContent(/Ben.*older Keyside/);
    await expect.element(page.getByText(/An older Keyside works for: Ben/)).toBeVisible();
    await page.getByRole('heading', { name: 'What came in' }).click();
    await expect.element(page.getByRole('row', { name: /may\.csv.*Import.*Ben/ })).toBeVisible();
    await expectAccessible();
  });

  it('names sales that somebody else took in as well, and takes the later out by one click, and back', async () => {
    const link = await inTeam();
    await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
    const line = { accountId: 'k', revenue: 100, currency: 'EUR', date: '2026-09-03' };
    const plan = (id: string) => ({
      ...{ added: 1, updated: 0, unchanged: 0, refused: [] },
      records: { ...noRecords(), ledgerBlocks: packLedger([line], () => id) },
    });
    const today = Temporal.PlainDate.from(when.today);
    const aFile = (at: string, file: string) => ({ at, of: 'ledger' as const, file });
    await importBook(() => plan('one'), aFile('2026-11-02T09:00:00Z', 'may.csv'), today);
    await importBook(() => plan('two'), aFile('2026-11-03T09:00:00Z', 'may (1).csv'), today);
    const now = Date.parse(when.now);
    const [first, later] = await book.imports.orderBy('number').toArray();
    await book.teamRecords.put(memberRecord('bens', { me: { name: 'Ben', email: 'ben@firm.test' }, link }, now));
    const device = (await readHere(book))?.device ?? '';
    for (const [one, by] of [
      [first, device],
      [later, 'bens'],
    ] as const) {
      const of = { table: 'imports', id: one?.id ?? '' };
      const state = noteWrite(of, one ?? {}, { stamp: stampOf(tick(undefined, now), by) });
      await book.teamRecords.put({ key: recordKey(of.table, of.id), state, turn: 1 });
    }
    await showWorkspace('#/team');
    const same = page.getByTestId('same-sales');
    await expect.element(same).toMatchTextContent(/came in twice.*“may.csv” by Anna.*“may \(1\).csv” by Ben/);
    await expectAccessible();
    await page.getByRole('button', { name: 'Take out “may (1).csv” by Ben' }).click();
    await expect.element(same).not.toBeInTheDocument();
    await expect.poll(() => book.ledgerBlocks.toCollection().primaryKeys()).toEqual(['one']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(same).toBeVisible();
    await expect.poll(() => book.ledgerBlocks.count()).toBe(2);
  });

  it('moves to a new database with a new key', async () => {
    const before = await inTeam();
    await showWorkspace('#/team');
    await page.getByText('Move the team, or remove somebody').click();
    await fill('Database', 'keyside-2');
    await userEvent.fill(page.getByRole('form', { name: /Move/ }).getByTestId('team-passphrase'), 'seven other cranes');
    await page.getByTestId('team-move').click();
    await expect.element(page.getByText('https://couch.test/keyside-2')).toBeVisible();
    const link = async () => (await readHere(book))?.link;
    await expect.poll(link).toMatchObject({ team: 'team-1' });
    await expect.poll(link).not.toMatchObject({ head: before.head });
  });

  it('says that it leaves until that is done, and offers nothing else', async () => {
    await inTeam();
    await takeLeave(book);
    await showWorkspace('#/team');
    await expect.element(page.getByText(/You are leaving the team/)).toBeVisible();
    await expect.element(page.getByTestId('team-sign')).toHaveTextContent('Leaving');
    await expect.element(page.getByTestId('team-move')).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('leaves, and keeps the book', async () => {
    await inTeam();
    await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
    const { team } = await showWorkspace('#/team');
    await page.getByText('Leave the team').click();
    // The book goes only once the word for it was typed.
    const erases = page.getByRole('checkbox', { name: 'erase', exact: false });
    await erases.click();
    await expect.element(page.getByTestId('team-leave')).toBeDisabled();
    await page.getByRole('textbox', { name: 'erase', exact: false }).fill('erase');
    await expect.element(page.getByTestId('team-leave')).toBeEnabled();
    await erases.click();
    await page.getByTestId('team-leave').click();
    await expect.element(page.getByTestId('team-create')).toBeVisible();
    await expect.poll(() => book.accounts.count()).toBe(1);
    await expect.poll(() => team.leave).toHaveBeenCalled();
  });
});

provePageManners('#/team');
