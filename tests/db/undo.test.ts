import { beforeEach, describe, expect, it } from 'vitest';
import { rawText } from '../../lib/db/broken/raw-text';
import { removeBrokenRow } from '../../lib/db/broken/remove-broken-row';
import { repairBrokenRow } from '../../lib/db/broken/repair-broken-row';
import { book } from '../../lib/db/schema';
import { readVaultHead, VAULT } from '../../lib/db/vault/head';
import { closeByPassphrase, newVaultKey } from '../../lib/db/vault/seal';
import { unlockVault } from '../../lib/db/vault/session';
import { acceptProspect } from '../../lib/db/write/accept-prospect';
import { addFollowUp } from '../../lib/db/write/add-follow-up';
import { bindPage, unbindPage } from '../../lib/db/write/bind-page';
import { bringBackFollowUp } from '../../lib/db/write/bring-back-follow-up';
import { ChangedSinceError, type Undo } from '../../lib/db/write/change';
import { changeProposal } from '../../lib/db/write/change-proposal';
import { declineProspect } from '../../lib/db/write/decline-prospect';
import { dismissSuggestion } from '../../lib/db/write/dismiss-suggestion';
import { givePotentialLabel } from '../../lib/db/write/give-potential-label';
import { importBook } from '../../lib/db/write/import-book';
import { movePerson, removePerson } from '../../lib/db/write/move-person';
import { recordAnswer } from '../../lib/db/write/record-answer';
import { recordDelivery } from '../../lib/db/write/record-delivery';
import { recordOutcome } from '../../lib/db/write/record-outcome';
import { removeAccount } from '../../lib/db/write/remove-account';
import { saveAccount } from '../../lib/db/write/save-account';
import { saveKamAddress } from '../../lib/db/write/save-kam-address';
import { savePerson } from '../../lib/db/write/save-person';
import { removeRecord, saveRecord } from '../../lib/db/write/save-record';
import { removeRivalry, saveRivalry } from '../../lib/db/write/save-rivalry';
import { saveSettings } from '../../lib/db/write/save-settings';
import { STANDINGS_TABLES, settleStandings } from '../../lib/db/write/settle-standings';
import { snoozeFollowUp } from '../../lib/db/write/snooze-follow-up';
import { startProposal } from '../../lib/db/write/start-proposal';
import { takeInAccount } from '../../lib/db/write/take-in-account';
import { write } from '../../lib/db/write/transaction';
import { bringBack } from '../../lib/db/write/trash/bring-back';
import { removeDetail, saveDetail } from '../../lib/db/write/vault/save-detail';
import { changePassphrase, removeVault } from '../../lib/db/write/vault/set-up-vault';
import { Account } from '../../lib/domain/records/account';
import { Person } from '../../lib/domain/records/person';
import { defaultSettings } from '../../lib/domain/settings';
import { anAccount, aPerson, startWithOneAccount, when } from './a-book';
import { aLedger, anImport, aSale } from './an-import';
import { everything, type Rows } from './everything';

/** What is written without an undo of its own, and why that is right. Everything else needs a row below. */
const WITHOUT_UNDO: Record<string, string> = {
  eraseEverything: 'is asked for by a typed word, which says that there is no way back',
  erasePerson: 'is erased for good, which the dialog says',
  emptyTrash: 'what was deleted thirty days ago goes for good',
  removeForGood: 'that is what was asked for',
  noteBackup: 'only notes that the browser has saved a file',
  loadSampleBook: 'removeSampleBook takes it out again, and nothing else',
  removeSampleBook: 'loadSampleBook brings it back',
  markReminded: 'only notes that the browser has shown a reminder',
  refreshHolidays: 'computes what follows from the settings',
  refreshNameKeys: 'computes what follows from the names',
  refreshStandings: 'computes what follows from the ledger',
  setUpVault: 'is taken back until something is in it: vault.test.ts',
  settleStandings: 'computes what follows from the ledger',
};

/** Read, check or write inside a transaction of the functions above. */
const NO_WRITES_OF_THEIR_OWN = [
  'areStandingsFresh',
  'changeStandings',
  'countErasure',
  'hasSampleBook',
  'isSame',
  'mergeEdit',
  'newPerson',
  'openFollowUp',
  'reconcileChain',
  'reconcileOpenChains',
  'standingsSettings',
  'undoImport',
  'unlockBy',
  'write',
  'writeUndoably',
];

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
  proposal: { accountId: 'k', personIds: ['g'], title: 'AN-17', validUntil: '2026-12-19' },
};
const meeting = { kind: 'meeting', on: '2026-12-03', text: 'Meet them' } as const;
const answered = { kind: 'answered', on: when.today, meaning: 'declined' } as const;

const chainStep = async () => (await book.followUps.where({ proposalId: await proposalId() }).first())?.id ?? '';
const proposalId = async () => (await book.proposals.toCollection().first())?.id ?? '';
const oneAccount = async () => Account.parse(await book.accounts.get('k'));

/** Every write, done to a book in which it changes something. */
const WRITES: Record<string, () => Promise<{ undo: Undo }>> = {
  acceptProspect: () => acceptProspect('w', when),
  addFollowUp: () => addFollowUp({ accountId: 'k', text: 'Call them', due: '2026-12-01' }, when),
  bindPage: () => bindPage({ externalId: 'crm:2', accountId: 'k', kind: 'pin' }, when),
  bringBack: () => bringBack('t'),
  bringBackFollowUp: () => bringBackFollowUp('snoozed', when),
  changeProposal: async () => changeProposal(await proposalId(), { validUntil: '2027-02-26' }, when),
  changePassphrase: async () => {
    const head = await readVaultHead();
    if (head?.by !== 'passphrase') throw new Error('No vault');
    return changePassphrase(head, PASSPHRASE, 'another one of four words');
  },
  declineProspect: () => declineProspect('w', 'Too small', when),
  dismissSuggestion: () => dismissSuggestion({ playId: 'silent', accountId: 'k', key: '[]' }, when),
  givePotentialLabel: () => givePotentialLabel('k', 'Three new plants', when),
  importBook: () => importBook(anImport, Temporal.PlainDate.from(when.today)),
  movePerson: () => movePerson('g', 'child', when),
  recordAnswer: async () => recordAnswer(await proposalId(), answered, when),
  recordDelivery: async () => recordDelivery(await proposalId(), 'bounced', when),
  recordOutcome: async () => recordOutcome(await chainStep(), meeting, when),
  removeAccount: () => removeAccount('k', when),
  removeBrokenRow: () => removeBrokenRow('broken/facts/"b"'),
  removeDetail: () => removeDetail('d'),
  removePerson: () => removePerson('g', when),
  removeRecord: () => removeRecord('promises', 'p', when),
  removeRivalry: () => removeRivalry('r', when),
  removeVault: () => removeVault(),
  repairBrokenRow: () => repairBrokenRow('broken/facts/"b"'),
  saveAccount: async () => saveAccount({ ...(await oneAccount()), name: 'Kovács Építő Kft.' }, when),
  saveDetail: () => saveDetail({ ...given.detail, text: 'Sails, and skis' }, 'k'),
  saveKamAddress: () => saveKamAddress('Anna Becker', 'anna.becker@our-firm.test'),
  savePerson: async () => savePerson({ ...Person.parse(await book.people.get('g')), name: 'Szabó G.' }, when),
  saveRecord: () => saveRecord('prospects', { ...prospect, id: 'w2' }),
  saveRivalry: () => saveRivalry('child', 'other', when),
  saveSettings: () => saveSettings({ ...defaultSettings, ownAddresses: ['anna.becker@our-firm.test'] }, when),
  snoozeFollowUp: async () => snoozeFollowUp(await chainStep(), '2026-12-10', when),
  startProposal: () => startProposal(given.proposal, when),
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
  await startProposal(given.proposal, when);
  await saveRecord('facts', given.fact);
  await book.meta.put({ key: VAULT, value: await vaultHead });
  await unlockVault({ id: 'v', key: await vaultKey });
  await saveDetail(given.detail, 'k');
  await book.rivalries.put({ id: 'r', accountIds: ['k', 'other'], since: when.today });
  await saveRecord('prospects', prospect);
  await saveRecord('promises', {
    id: 'p',
    accountId: 'k',
    text: 'the plan',
    madeOn: when.today,
    due: '2026-12-01',
    status: 'open',
  });
  await bindPage({ externalId: 'crm:1', accountId: 'k', kind: 'bound' }, when);
  await book.ledgerBlocks.bulkPut(aLedger(aSale('k', '2026-09-01')));
  await write(STANDINGS_TABLES, () => settleStandings(Temporal.PlainDate.from(when.today)));
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

/** Changes one of the rows that a write has just changed, as another tab might. */
async function meddle(before: Rows, after: Rows): Promise<void> {
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    if (JSON.stringify(before.get(place)) === JSON.stringify(after.get(place))) continue;
    const [table = '', key = ''] = place.split(/\/(.*)/);
    const row = after.get(place) ?? before.get(place);
    await book.table(table).put({
      ...row,
      ...(table === 'meta' ? { value: { ownAddresses: [`${key}@elsewhere.test`] } } : { changedElsewhere: key }),
    });
    return;
  }
  throw new Error('The write changed nothing.');
}

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
