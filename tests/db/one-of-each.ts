import { accountRow, personRow } from '../../lib/db/rows';
import { type Book, book } from '../../lib/db/schema';
import { RECORD_KINDS, type RecordKind, type RecordOf } from '../../lib/domain/records/kinds';
import { anAccount, aPerson, when } from './a-book';

const its = { id: 'x', accountId: 'k' };
const on = when.today;
const unclear = { score: 1 as const, evidence: 'Seen in May.' };

/** One record of every kind, all of them about the account "k". */
export const oneOfEach: { [Kind in RecordKind]: RecordOf<Kind> } = {
  accounts: anAccount({ id: 'k', name: 'Kovács Bau Kft.', aliases: ['KB'] }),
  people: aPerson({ ...its, name: 'Szabó Gergő', emails: ['gergo.szabo@kovacs-bau.test'] }),
  touches: { ...its, personIds: ['x'], kind: 'call', direction: 'out', at: when.now },
  followUps: { ...its, proposalId: 'x', text: 'Call them', due: on, status: 'done', createdAt: when.now },
  proposals: {
    ...{ ...its, personIds: ['x'], title: 'AN-17', sentOn: on, validUntil: '2026-12-19' },
    ...{ events: [], status: 'open', createdAt: when.now },
  },
  promises: { ...its, text: 'The plan', madeOn: on, due: '2026-12-01', status: 'open' },
  facts: { ...its, section: 'general', text: 'A new plant', source: {}, learnedOn: on, pinned: false },
  bindings: { externalId: 'crm:1', accountId: 'k', kind: 'bound', at: when.now },
  prospects: {
    ...{ ...its, company: 'Kovács Bau', people: [], need: unclear, ability: unclear, authority: unclear },
    ...{ suspectedLabels: ['potential'], why: 'Three new plants', flaggedOn: on, status: 'waiting' },
  },
  contracts: { ...its, title: 'Frame contract', endsOn: '2027-03-31' },
  deliveries: { ...its, title: 'Six cranes', promisedOn: on },
  dismissals: { ...its, playId: 'visit-due', key: '[]', at: when.now },
  evaluations: { ...its, on, scores: { turnover: 4 } },
  portfolioScores: { ...its, on, attractiveness: { size: 8 }, strength: { price: 2 } },
  receivables: { ...its, amount: 4200.5, currency: 'EUR', dueOn: on },
  relationshipHours: { ...its, month: '2026-11', hours: 12.5 },
  returns: { ...its, on, why: 'defective' },
  reviews: { ...its, on, departments: ['finance'], goals: [], notes: 'Good talk' },
  rivalries: { id: 'x', accountIds: ['k', 'other'], since: on },
  surveys: { ...its, on, score: 4 },
  goals: { ...its, goal: 'tie closer', text: 'A service contract', measure: 'Draft it', state: 'open', setOn: on },
  planEntries: { ...its, kind: 'bottleneck', text: 'Too few fitters', on },
  targets: { ...its, year: 2026, turnover: { total: 120_000 } },
  tenders: { ...its, title: 'Cranes 2027', deadline: '2027-09-30', status: 'expected' },
  walletEntries: {
    ...its,
    branch: 'Győr',
    offer: 'Cranes',
    spend: 1000,
    ours: 250,
    currency: 'EUR',
    holder: { who: 'us' },
  },
  personalDetails: { ...its, personId: 'x', iv: 'aXYtb2YtMTI=', data: 'c2VhbGVk', monthDay: '05-12' },
  imports: {
    id: 'x',
    number: 1,
    at: when.now,
    of: 'facts',
    file: 'a.csv',
    added: 1,
    updated: 0,
    unchanged: 0,
    leftOut: 0,
  },
  importedRows: {
    ...{ id: 'x', importId: 'x', table: 'facts' },
    rows: [{ rowId: 'x', isNew: false, fields: { text: { before: 'A plant', after: '0a1b2c3d4e5f6071' } } }],
  },
  merges: {
    ...{ id: 'x', accountId: 'k', at: when.now, of: 'accounts', keptId: 'k', goneId: 'gone', name: 'KB Kft.' },
    ...{ rows: [{ table: 'accounts', rowId: 'gone', before: { id: 'gone' } }], sales: [] },
  },
  replacedSales: {
    ...{ id: 'x', importId: 'x', blockId: 'gone' },
    lines: [{ date: on, accountId: 'k', revenue: 5, currency: 'EUR' }],
  },
  winBacks: { ...its, lostOn: on, why: 'price', result: 'open' },
};

/** Puts one record of every kind into a book. */
export async function fillWithOneOfEach(into: Book = book): Promise<void> {
  const tables = RECORD_KINDS.map((kind) => into.table(kind));
  await into.transaction('rw', tables, async () => {
    for (const kind of RECORD_KINDS) await into.table(kind).put(oneOfEach[kind]);
    await into.accounts.put(accountRow(oneOfEach.accounts));
    await into.people.put(personRow(oneOfEach.people));
  });
}
