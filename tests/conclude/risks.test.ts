import { expect, it } from 'vitest';
import { concludeAccount } from '../../lib/conclude/account';
import type { AccountContext } from '../../lib/conclude/account-context';
import { concludeRisks } from '../../lib/conclude/risks';
import { Contract } from '../../lib/domain/records/contract';
import { day } from '../../lib/domain/records/day';
import { OurPromise } from '../../lib/domain/records/promise';
import { Receivable } from '../../lib/domain/records/receivable';
import { WalletEntry } from '../../lib/domain/records/wallet-entry';
import { WinBack } from '../../lib/domain/records/win-back';
import { personOf } from '../domain/book/book-of';
import { standingOf } from '../domain/book/standing-of';
import { factOf } from '../plays/fact-of';
import { touchOf } from '../plays/facts-of';
import { monthlyBuyer } from '../plays/rhythm-of';
import { contextOf } from './context-of';

const of = { accountId: 'kovacs-bau' };
const asOf = { today: day('2026-11-20'), timeZone: 'Europe/Budapest' };
const risksOf = (given: Partial<AccountContext>) => concludeRisks(concludeAccount(contextOf(given), null, asOf));
const kindsOf = (given: Partial<AccountContext>) => risksOf(given).map(({ risk }) => risk);

it('an account of which nothing is known has none', () => {
  expect(kindsOf({})).toEqual([]);
});

it('what it is angry about comes before what is owed, and that before what ends', () => {
  const kinds = kindsOf({
    facts: [factOf({ ...of, id: 'f', text: 'Late again', learnedOn: '2026-11-01', complaint: 'open' })],
    promises: [
      OurPromise.parse({ ...of, id: 'p', text: 'Plan', madeOn: '2026-11-01', due: '2026-11-10', status: 'open' }),
    ],
    receivables: [Receivable.parse({ ...of, id: 'r', amount: 900, currency: 'EUR', dueOn: '2026-10-01' })],
    contracts: [
      Contract.parse({ ...of, id: 'c', title: 'Frame', endsOn: '2027-01-10' }),
      Contract.parse({ ...of, id: 'later', title: 'Later', endsOn: '2028-01-10' }),
    ],
  });
  expect(kinds).toEqual(['complaint', 'promise', 'receivable', 'renewal']);
});

it.each<[string, string, Partial<AccountContext>, object[]]>([
  ['orders as usual', '2026-11-17', {}, []],
  ['is late by its own rhythm', '2026-11-18', {}, [{ risk: 'late', daysSince: 48, every: 32 }]],
  ['is silent longer than usual', '2026-12-19', {}, [{ risk: 'silent', daysSince: 79, every: 32 }]],
  [
    'is lost, of which nothing is said twice',
    '2026-12-19',
    { winBacks: [WinBack.parse({ ...of, id: 'w', lostOn: '2026-11-02', why: 'price', result: 'open' })] },
    [{ risk: 'lost', lost: { lostOn: '2026-11-02' } }],
  ],
])('a customer that %s', (_, today, given, risks) => {
  const known = concludeAccount(contextOf({ standing: monthlyBuyer(), ...given }), null, {
    ...asOf,
    today: day(today),
  });
  expect(concludeRisks(known)).toMatchObject(risks);
});

it('complaints that are more than doubled in a quarter are one', () => {
  const complaint = (id: string, learnedOn: string) => factOf({ ...of, id, learnedOn, complaint: 'settled' });
  const facts = ['2026-09-02', '2026-10-02', '2026-11-02', '2026-11-03'].map((on) => complaint(on, on));
  expect(risksOf({ facts })).toMatchObject([{ risk: 'quarter', count: { kind: 'complaints', because: { now: 3 } } }]);
});

it('a contract that went by is told apart from one that is about to', () => {
  const over = risksOf({ contracts: [Contract.parse({ ...of, id: 'c', title: 'Frame', endsOn: '2026-10-10' })] });
  expect(over).toMatchObject([{ risk: 'renewal', isOver: true }]);
  const due = risksOf({ contracts: [Contract.parse({ ...of, id: 'c', title: 'Frame', endsOn: '2027-01-10' })] });
  expect(due).toMatchObject([{ risk: 'renewal', isOver: false }]);
});

it('dependency is one from critical on, and less than a tenth lost is no fall', () => {
  const standing = { ...standingOf({ share: 0.3 }), ...of, amount: 95, previousAmount: 100 };
  expect(kindsOf({ standing })).toContain('dependency');
  expect(kindsOf({ standing })).not.toContain('falling');
  expect(kindsOf({ standing: { ...standing, amount: 90 } })).toContain('falling');
  expect(kindsOf({ standing: { ...standing, share: 0.15 } })).not.toContain('dependency');
  expect(kindsOf({ standing: { ...standing, share: 0.8 } })).toContain('dependency');
});

it('rivals are named once each', () => {
  const cell = (offer: string, holder?: object) =>
    WalletEntry.parse({ ...of, id: offer, branch: 'A', offer, currency: 'EUR', holder });
  const entry = (offer: string, name: string) => cell(offer, { who: 'competitor', name });
  const ours = [cell('u', { who: 'us' }), cell('v')];
  expect(kindsOf({ walletEntries: ours })).toEqual([]);
  expect(
    risksOf({ walletEntries: [...ours, entry('x', 'Talpont'), entry('y', 'Talpont'), entry('z', 'Siegfried')] }),
  ).toEqual([{ risk: 'rivals', names: ['Talpont', 'Siegfried'] }]);
});

it('a gap that tells whom we take for a friend or an opponent is private', () => {
  const people = [
    personOf({ ...of, id: 'a', name: 'Against', group: { roles: ['decision maker'], knownBy: [], support: -2 } }),
    personOf({ ...of, id: 'b', name: 'Unknown', group: { roles: ['economic buyer'], knownBy: [] } }),
  ];
  const touches = [touchOf('a', '2026-11-18')];
  const gaps = risksOf({ people, touches }).flatMap((risk) =>
    risk.risk === 'gap' ? [[risk.gap.gap, risk.isPrivate] as const] : [],
  );
  const isPrivate = new Map(gaps);
  expect(isPrivate.get('no-champion')).toBe(true);
  expect(isPrivate.get('no-decision-maker')).toBe(true);
  expect(isPrivate.get('no-economic-buyer')).toBe(false);
});
