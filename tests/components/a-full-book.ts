import { accountRow, personRow } from '../../lib/db/rows';
import {
  ACCOUNT_ORDER,
  ACCOUNT_VIEWS,
  book,
  CUT_BEFORE,
  KAM_PROFILES,
  LETTER_READ,
  MAPPINGS,
  PROGRAMME_TEXTS,
  WHOSE,
} from '../../lib/db/schema';
import { VAULT } from '../../lib/db/vault/head';
import { lockVault } from '../../lib/db/vault/session';
import type { Standing } from '../../lib/domain/book/standing';
import type { Fact } from '../../lib/domain/records/fact';
import { anAccount, aPerson, clearBook, when } from '../db/a-book';

/** The day on which these stories play: a Thursday. */
export const today = Temporal.PlainDate.from(when.today);

/** Empties the book. */
export async function emptyBook(): Promise<void> {
  await book.open();
  await clearBook('meta');
  await book.transaction('rw', book.meta, async () => {
    const said = [
      'settings',
      ACCOUNT_ORDER,
      ACCOUNT_VIEWS,
      KAM_PROFILES,
      LETTER_READ,
      MAPPINGS,
      PROGRAMME_TEXTS,
      WHOSE,
    ];
    await book.meta.bulkDelete([...said, VAULT, CUT_BEFORE]);
    await book.meta.where('key').startsWith('broken/').delete();
  });
  lockVault();
}

/** A customer that brings 18 % of the profit and orders later than usual. */
export const standing: Standing = {
  accountId: 'k',
  customerId: 'group',
  asOf: '2026-11-14',
  bookFrom: '2023-11-01',
  basis: 'profit',
  currency: 'EUR',
  amount: 412_300,
  ownAmount: 380_000,
  previousAmount: 331_000,
  total: 2_290_000,
  share: 0.18,
  months: [18, 22, 20, 27, 23, 30, 25, 32, 29, 26, 33, 31, 28, 35, 30, 38, 33, 40, 36, 34, 41, 37, 31, 28],
  abc: { class: 'A', before: 0.34 },
  xyz: { class: 'Y', variation: 0.142, values: 14 },
  rhythm: { lastOrder: '2026-09-19', gaps: 14, mean: 31.7, deviation: 2.2, median: 31.5 },
};

const fact = (id: string, given: Partial<Fact> & Pick<Fact, 'text'>): Fact => ({
  id,
  accountId: 'k',
  section: 'general',
  source: {},
  learnedOn: '2026-11-14',
  pinned: false,
  ...given,
});

/** Fills the book with one customer of whom everything is known, with its group. */
export const fillBook = (): Promise<void> => book.transaction('rw', book.tables, putEverything);

async function putEverything(): Promise<void> {
  const account = anAccount({
    id: 'k',
    name: 'Kovács Bau Kft.',
    parentId: 'group',
    domains: ['kovacs-bau.test'],
    industry: 'construction',
    market: 'Hungary',
    kam: 'Anna Becker',
    labels: [
      { label: 'partner', level: 'company', evidence: 'Shares its yearly budget with us.', since: '2026-03-02' },
      { label: 'expert', level: 'department', evidence: '', since: '2026-05-11' },
    ],
  });
  await book.accounts.bulkPut([account, anAccount({ id: 'group', name: 'Kovács Group' })].map(accountRow));
  await book.people.bulkPut(
    [
      aPerson({
        id: 'g',
        accountId: 'k',
        name: 'Szabó Gergő',
        title: 'Project lead',
        emails: ['gergo.szabo@kovacs-bau.test'],
        phones: ['+36 1 555 0142'],
        group: { roles: ['technical'], function: 'technical', power: 1, support: 1, knownBy: ['Anna Becker'] },
      }),
      aPerson({
        id: 'a',
        accountId: 'k',
        name: 'Kovács Ágnes',
        title: 'Managing director',
        emails: ['agnes@kovacs-bau.test'],
        group: { roles: ['decision maker', 'champion'], function: 'leadership', power: 3, support: 2, knownBy: [] },
      }),
      aPerson({
        id: 'f',
        accountId: 'k',
        name: 'Somebody in finance',
        placeholder: true,
        group: { roles: ['unknown'], function: 'finance', knownBy: [] },
      }),
    ].map(personRow),
  );
  await book.standings.put(standing);
  await book.touches.bulkPut([
    { id: 't1', accountId: 'k', personIds: ['g'], kind: 'mail', direction: 'in', at: '2026-11-13T10:00:00Z' },
    { id: 't2', accountId: 'k', personIds: ['a'], kind: 'call', direction: 'out', at: '2026-11-10T10:00:00Z' },
  ]);
  await book.promises.put({
    id: 'p',
    accountId: 'k',
    personId: 'a',
    text: 'the rollout plan',
    madeOn: '2026-11-14',
    due: '2026-11-27',
    status: 'open',
  });
  await book.followUps.bulkPut([
    {
      id: 's1',
      accountId: 'k',
      text: 'Ask for the floor plan',
      due: '2026-11-16',
      status: 'open',
      createdAt: when.now,
    },
    { id: 's2', accountId: 'k', promiseId: 'p', due: '2026-11-27', status: 'open', createdAt: when.now },
    {
      id: 's3',
      accountId: 'k',
      personId: 'g',
      text: 'Send the reference list',
      due: '2026-12-01',
      snoozedFrom: '2026-11-18',
      status: 'open',
      createdAt: when.now,
    },
  ]);
  await book.facts.bulkPut([
    fact('f1', { text: 'New plant in Győr opens in spring 2027', source: { personId: 'a' }, pinned: true }),
    fact('f2', {
      text: 'Baumann GmbH offers leasing below our price',
      section: 'competitors',
      source: { name: 'visit' },
      learnedOn: '2026-04-03',
    }),
    fact('f3', {
      text: 'Frame contract for cranes',
      section: 'history',
      learnedOn: '2025-09-01',
      expiresOn: '2026-12-31',
    }),
    fact('f4', {
      text: 'Two deliveries came late in October',
      section: 'history',
      learnedOn: '2026-10-20',
      complaint: 'open',
    }),
  ]);
}
