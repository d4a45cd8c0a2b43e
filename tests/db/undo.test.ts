import { beforeEach, describe, expect, it } from 'vitest';
import { rawText } from '../../lib/db/broken/raw-text';
import { removeBrokenRow } from '../../lib/db/broken/remove-broken-row';
import { repairBrokenRow } from '../../lib/db/broken/repair-broken-row';
import { readTrash } from '../../lib/db/read/trash';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { readVaultHead, VAULT } from '../../lib/db/vault/head';
import { closeByPassphrase, newVaultKey } from '../../lib/db/vault/seal';
import { unlockVault } from '../../lib/db/vault/session';
import { acceptProspect } from '../../lib/db/write/accept-prospect';
import { bindPage, unbindPage } from '../../lib/db/write/bind-page';
import { ChangedSinceError, type Undo } from '../../lib/db/write/change';
import { changeContact } from '../../lib/db/write/change-contact';
import { declineProspect } from '../../lib/db/write/decline-prospect';
import { dismissSuggestion } from '../../lib/db/write/dismiss-suggestion';
import { givePotentialLabel } from '../../lib/db/write/give-potential-label';
import { importBook } from '../../lib/db/write/import-book';
import { logContact } from '../../lib/db/write/log-contact';
import { movePerson, removePerson } from '../../lib/db/write/move-person';
import { noteMeeting } from '../../lib/db/write/note-meeting';
import { removeAccount } from '../../lib/db/write/remove-account';
import { removeContact } from '../../lib/db/write/remove-contact';
import { loadSampleBook, removeSampleBook } from '../../lib/db/write/sample-book';
import { saveAccount } from '../../lib/db/write/save-account';
import { saveAccountView } from '../../lib/db/write/save-account-view';
import { savePerson } from '../../lib/db/write/save-person';
import { removeRecord, saveRecord } from '../../lib/db/write/save-record';
import { removeRivalry, saveRivalry } from '../../lib/db/write/save-rivalry';
import { saveSettings } from '../../lib/db/write/save-settings';
import { saveTarget } from '../../lib/db/write/save-target';
import { STANDINGS_TABLES, settleStandings } from '../../lib/db/write/settle-standings';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import { bringBackFollowUp } from '../../lib/db/write/steps/bring-back-follow-up';
import { changeFollowUp } from '../../lib/db/write/steps/change-follow-up';
import { recordOutcome } from '../../lib/db/write/steps/record-outcome';
import { removeFollowUp } from '../../lib/db/write/steps/remove-follow-up';
import { snoozeFollowUp, snoozeFollowUps } from '../../lib/db/write/steps/snooze-follow-up';
import { takeInAccount } from '../../lib/db/write/take-in-account';
import { takeOutImport } from '../../lib/db/write/take-out-import';
import { write } from '../../lib/db/write/transaction';
import { bringBack } from '../../lib/db/write/trash/bring-back';
import { saveBirthdays } from '../../lib/db/write/vault/save-birthdays';
import { removeDetail, saveDetail } from '../../lib/db/write/vault/save-detail';
import { changePassphrase, removeVault } from '../../lib/db/write/vault/set-up-vault';
import { Account } from '../../lib/domain/records/account';
import { FollowUp } from '../../lib/domain/records/follow-up';
import { Person } from '../../lib/domain/records/person';
import { Touch } from '../../lib/domain/records/touch';
import { defaultSettings } from '../../lib/domain/settings';
import { noRecords } from '../../lib/transfer/import/plan';
import { anAccount, aPerson, startWithOneAccount, when } from './a-book';
import { aFile, aLedger, aSale } from './an-import';
import { everything } from './everything';
import { meddle } from './meddle';
import { NO_WRITES_OF_THEIR_OWN, WITHOUT_UNDO } from './without-undo';
import { WRITES_OF_LIST } from './writes-of-list';
import { WRITES_OF_MANAGERS } from './writes-of-programme';
import { fillWithProposals, proposalId, WRITES_OF_PROPOSALS } from './writes-of-proposals';
import { WRITES_OF_VISITS } from './writes-of-visits';

const prospect = {
  id: 'w',
  company: 'Otter Ltd',
  domain: 'otter.test',
  people: [{ name: 'Li', email: 'li@otter.test' }],
  need: { score: 2 as const, evidence: '' },
  ability: { score: 1 as const, evidence: '' },
  authority: { score: 1 as const, evidence: '' },
  suspectedLabels: ['potential' as const],
  why: 'Three new plants',
  flaggedOn: when.today,
  status: 'waiting' as const,
};
const PASSPHRASE = 'four words of a passphrase';
const vaultKey = newVaultKey(true);
const vaultHead = vaultKey.then((key) => closeByPassphrase('v', key, PASSPHRASE));
const given = {
  detail: {
    ...{ id: 'd', personId: 'g', kind: 'hobby' as const, text: 'Sails', purpose: 'Small talk', source: 'Told me' },
    ...{ learnedOn: when.today, expiresOn: '2027-11-19' },
  },
  fact: {
    ...{ id: 'f', accountId: 'k' },
    section: 'general' as const,
    text: 'A new plant',
    source: {},
    learnedOn: when.today,
    pinned: false,
  },
};
const meeting = { kind: 'meeting', on: '2026-12-03', text: 'Meet them' } as const;

const chainStep = async () => (await book.followUps.where({ proposalId: await proposalId() }).first())?.id ?? '';
const snoozed = async () => FollowUp.parse(await book.followUps.get('snoozed'));
const oneAccount = async () => Account.parse(await book.accounts.get('k'));

let imported = '';
const aPlan = {
  ...{ added: 1, updated: 0, unchanged: 0, refused: [] },
  records: { ...noRecords(), facts: [{ ...given.fact, id: 'imported' }] },
};

/** Every write, done to a book in which it changes something. */
const WRITES: Record<string, () => Promise<{ undo: Undo }>> = {
  ...WRITES_OF_LIST,
  ...WRITES_OF_MANAGERS,
  ...WRITES_OF_PROPOSALS,
  ...WRITES_OF_VISITS,
  acceptProspect: () => acceptProspect('w', when),
  addFollowUp: () => addFollowUp({ accountId: 'k', text: 'Call them', due: '2026-12-01' }, when),
  bindPage: () => bindPage({ externalId: 'crm:2', accountId: 'k', kind: 'pin' }, when),
  bringBack: () => bringBack('t', when),
  bringBackFollowUp: () => bringBackFollowUp('snoozed', when),
  changeContact: async () => {
    const contact = Touch.parse(await book.touches.toCollection().first());
    return changeContact({ ...contact, text: 'Wants the plans' }, contact);
  },
  changeFollowUp: async () => changeFollowUp({ ...(await snoozed()), text: 'Write to them' }, await snoozed()),
  changePassphrase: async () => {
    const head = await readVaultHead();
    if (head?.by !== 'passphrase') throw new Error('No vault');
    return changePassphrase(head, PASSPHRASE, 'another one of four words');
  },
  declineProspect: () => declineProspect('w', 'Too small', when),
  dismissSuggestion: () => dismissSuggestion({ playId: 'silent', accountId: 'k', key: '[]' }, when),
  givePotentialLabel: () => givePotentialLabel('k', 'Three new plants', when),
  loadSampleBook: () => loadSampleBook(Temporal.PlainDate.from(when.today)),
  logContact: () =>
    logContact(
      { accountId: 'k', personIds: ['g'], kind: 'call', direction: 'out', at: when.now, reached: true },
      when,
      { text: 'Send the plan', due: when.today },
    ),
  movePerson: () => movePerson('g', 'child', when),
  noteMeeting: () => noteMeeting({ accountId: 'k', personIds: ['g'], kind: 'visit', at: when.now, event: 'e' }, true),
  recordOutcome: async () => recordOutcome(await chainStep(), meeting, when),
  removeAccount: () => removeAccount('k', when),
  removeBrokenRow: () => removeBrokenRow('broken/facts/"b"', when),
  removeContact: async () => removeContact((await book.touches.toCollection().first())?.id ?? '', when),
  removeDetail: () => removeDetail('d', when),
  removeFollowUp: () => removeFollowUp('snoozed', when),
  removePerson: () => removePerson('g', when),
  removeRecord: () => removeRecord('promises', 'p', when),
  removeRivalry: () => removeRivalry('r', when),
  removeSampleBook: () => removeSampleBook(when),
  removeVault: () => removeVault(when),
  repairBrokenRow: () => repairBrokenRow('broken/facts/"b"'),
  saveAccount: async () => saveAccount({ ...(await oneAccount()), name: 'Kovács Építő Kft.' }, when),
  saveBirthdays: () => saveBirthdays([{ personId: 'g', month: 5, day: 4 }], given.detail, when),
  saveDetail: () => saveDetail({ ...given.detail, text: 'Sails, and skis' }, 'k'),
  savePerson: async () => savePerson({ ...Person.parse(await book.people.get('g')), name: 'Szabó G.' }, when),
  saveRecord: () => saveRecord('prospects', { ...prospect, id: 'w2' }),
  saveRivalry: () => saveRivalry('child', 'other', when),
  saveSettings: () => saveSettings({ ...defaultSettings, ownAddresses: ['anna.becker@our-firm.test'] }, when),
  saveTarget: () => saveTarget('k', 2026, { turnover: { total: 1200 } }),
  snoozeFollowUp: async () => snoozeFollowUp(await chainStep(), '2026-12-10', when),
  snoozeFollowUps: async () => snoozeFollowUps([await chainStep(), 'snoozed'], '2026-12-10', when),
  takeOutImport: () => takeOutImport(imported, Temporal.PlainDate.from(when.today)),
  takeInAccount: () =>
    takeInAccount(anAccount({ id: 'o', name: 'Otter Ltd' }), [aPerson({ id: 'li', accountId: 'o', name: 'Li' })]),
  unbindPage: () => unbindPage('crm:1'),
};

startWithOneAccount();

beforeEach(async () => {
  for (const id of ['child', 'other']) await saveAccount(anAccount({ id, name: id, parentId: 'k' }), when);
  await savePerson(
    aPerson({ id: 'h', accountId: 'k', name: 'H', group: { roles: [], knownBy: [], reportsToId: 'g' } }),
    when,
  );
  await fillWithProposals();
  await saveRecord('facts', given.fact);
  await saveAccountView({ name: 'Mine', query: 'kam=Anna' });
  await book.meta.put({ key: VAULT, value: await vaultHead });
  await unlockVault({ id: 'v', key: await vaultKey });
  await saveDetail(given.detail, 'k');
  await book.rivalries.put({ id: 'r', accountIds: ['k', 'other'], since: when.today });
  await saveRecord('prospects', prospect);
  const promise = { id: 'p', accountId: 'k', text: 'the plan', madeOn: when.today, due: '2026-12-01' };
  await saveRecord('promises', { ...promise, status: 'open' });
  await bindPage({ externalId: 'crm:1', accountId: 'k', kind: 'bound' }, when);
  await book.accounts.put(accountRow(anAccount({ id: 'sample-otter', name: 'Otter Ltd' })));
  await saveRecord('facts', { ...given.fact, id: 'of the user', accountId: 'sample-otter' });
  await book.ledgerBlocks.bulkPut(aLedger(aSale('k', '2026-09-01')));
  await book.ledgerBlocks.bulkPut(aLedger(aSale('sample-otter', '2026-09-01')));
  await write(STANDINGS_TABLES, () => settleStandings(Temporal.PlainDate.from(when.today)));
  imported = (await importBook(() => aPlan, aFile, Temporal.PlainDate.from(when.today))).id ?? '';
  await book.trash.put({
    id: 't',
    at: when.now,
    rows: [{ table: 'facts', row: { ...given.fact, id: 'deleted' } }],
    changed: [],
  });
  const broken = { table: 'facts', text: rawText({ ...given.fact, id: 'b', expiresOn: 7 }) };
  await book.meta.put({ key: 'broken/facts/"b"', value: broken });
  await book.followUps.put({
    id: 'snoozed',
    accountId: 'k',
    text: 'Call them',
    due: '2026-12-01',
    snoozedFrom: '2026-11-20',
    status: 'open',
    createdAt: when.now,
  });
});

describe.each(Object.entries(WRITES))('%s', (_, doIt) => {
  it('is undone to the very book before', async () => {
    const before = await everything();
    const { undo } = await doIt();
    expect(await everything()).not.toEqual(before);
    await undo();
    expect(await everything()).toEqual(before);
  });

  it('is no longer undone once another tab has changed the same, and then nothing is', async () => {
    const before = await everything();
    const { undo } = await doIt();
    await meddle(before, await everything());
    const now = await everything();
    await expect(undo()).rejects.toThrow(ChangedSinceError);
    expect(await everything()).toEqual(now);
  });
});

describe.each(Object.entries(WRITES).filter(([name]) => name.startsWith('remove')))('%s', (_, doIt) => {
  it('stands in the trash, and comes back from there to the very book before', async () => {
    const before = await everything();
    const older = new Set(await book.trash.toCollection().primaryKeys());
    await doIt();
    const [gone, ...others] = (await readTrash()).filter(({ entry }) => !older.has(entry.id));
    expect(others).toEqual([]);
    book.close({ disableAutoOpen: false });
    await bringBack(gone?.entry.id ?? '', when);
    expect(await everything()).toEqual(before);
  });
});

it('no write is without an undo, but for those that have a reason', () => {
  const modules = import.meta.glob<object>(['../../lib/db/write/**/*.ts', '../../lib/db/broken/re*-broken-row.ts'], {
    eager: true,
  });
  const functions = Object.values(modules).flatMap((module) =>
    Object.entries(module).flatMap(([name, one]) => (typeof one === 'function' && !/Error$/.test(name) ? [name] : [])),
  );
  const named = [...Object.keys(WRITES), ...Object.keys(WITHOUT_UNDO), ...NO_WRITES_OF_THEIR_OWN];
  expect(functions.sort()).toEqual(named.sort());
});
