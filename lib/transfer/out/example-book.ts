import type { Account } from '../../domain/records/account';
import type { Day } from '../../domain/records/day';
import type { Person } from '../../domain/records/person';
import type { BookContents } from '../import/plan';
import { packLedger } from '../ledger-blocks';
import type { Say } from '../sample-texts';

/** Returns the few invented records that example files hold, told in a language, of the days before `today`. */
export function exampleBook(say: Say, today: Day): BookContents {
  const now = `${today}T00:00:00Z`;
  const before = (days: number) => Temporal.PlainDate.from(today).subtract({ days }).toString();
  const stamps = { createdAt: now, updatedAt: now };
  const account = (id: string, name: string, domain: string, more: Partial<Account>): Account => ({
    ...{ id, name, status: 'customer', aliases: [], domains: [domain], labels: [], ...stamps },
    ...more,
  });
  const person = (id: string, accountId: string, name: string, more: Partial<Person>): Person => ({
    ...{ id, accountId, name, emails: [], phones: [], placeholder: false, formerAccounts: [], ...stamps },
    ...{ group: { roles: [], knownBy: [] } },
    ...more,
  });
  const seller = { industry: say('Machinery'), market: say('Germany'), kam: 'Kim Example' };
  return {
    accounts: [
      account('a', 'Larkfield Works', 'larkfield.example', { ...seller, website: 'https://larkfield.example/' }),
      account('b', 'Tessandra Group', 'tessandra.example', { aliases: ['Tessandra'], tags: [say('Water')] }),
    ],
    people: [
      person('c', 'a', 'Ida Voss', {
        ...{ emails: ['ida@larkfield.example'], phones: ['+49 30 555 0100'], title: say('Managing director') },
        group: { roles: ['decision maker'], function: 'leadership', power: 3, support: 1, knownBy: [] },
      }),
      person('d', 'a', 'Jon Berg', {
        ...{ emails: ['jon@larkfield.example'], title: say('Purchasing') },
        group: { roles: ['user'], function: 'purchasing', power: 1, support: 0, reportsToId: 'c', knownBy: [] },
      }),
    ],
    facts: [
      {
        ...{ id: 'e', accountId: 'a', section: 'decision', source: {}, learnedOn: before(30), pinned: true },
        text: say('Showed us the investment plan for the next three years.'),
      },
    ],
    targets: [
      {
        ...{ id: 't', accountId: 'a', year: Temporal.PlainDate.from(today).year },
        ...{ turnover: { total: 120_000 }, profit: { total: 24_000 } },
      },
    ],
    goals: [
      {
        ...{ id: 'm', accountId: 'a', goal: 'new offers', state: 'open', setOn: before(20), due: before(-60) },
        ...{ text: say('Service contract'), owner: 'Kim Example' },
      },
    ],
    planEntries: [{ id: 'n', accountId: 'b', kind: 'event', text: say('Training for two plants'), on: before(-30) }],
    followUps: [
      {
        ...{ id: 's', accountId: 'a', text: say('Service contract'), kind: 'call', due: before(-9) },
        ...{ status: 'open', createdAt: now },
      },
    ],
    ledgerBlocks: packLedger(
      [
        { date: before(90), accountId: 'a', revenue: 4200, profit: 980.5, order: '10021', currency: 'EUR' },
        { date: before(40), accountId: 'a', revenue: -150.25, order: '10034', currency: 'EUR' },
        { date: before(12), accountId: 'b', revenue: 1800, profit: 410, order: '10047', currency: 'EUR' },
      ],
      () => 'f',
    ),
    proposals: [
      {
        ...{ id: 'g', accountId: 'a', personIds: [], title: say('Service contract'), amount: 9500, currency: 'EUR' },
        ...{ sentOn: before(5), validUntil: before(-25), events: [], status: 'open', createdAt: now },
      },
      {
        ...{ id: 'h', accountId: 'b', personIds: [], title: say('Training for two plants'), amount: 3000 },
        ...{ currency: 'EUR', sentOn: before(60), validUntil: before(30), status: 'declined', createdAt: now },
        events: [
          { kind: 'answered', on: before(30), meaning: 'declined', reason: say('Another supplier was cheaper.') },
        ],
      },
    ],
    touches: [
      {
        ...{ id: 'j', accountId: 'a', personIds: ['c'], kind: 'call', direction: 'out', at: `${before(20)}T12:00:00Z` },
        ...{ text: say('Service contract'), reached: true },
      },
      { id: 'k', accountId: 'a', personIds: ['d'], kind: 'visit', direction: 'out', at: `${before(8)}T12:00:00Z` },
      {
        ...{ id: 'l', accountId: 'b', personIds: [], kind: 'mail', direction: 'in', at: `${before(2)}T12:00:00Z` },
        text: say('Training for two plants'),
      },
    ],
    prospects: [
      {
        ...{ id: 'i', company: 'Northgate Mills', domain: 'northgate.example', status: 'waiting' },
        ...{ people: [{ name: 'Ola Reed', email: 'ola@northgate.example' }], suspectedLabels: ['potential'] },
        need: { score: 2, evidence: say('Showed us the investment plan for the next three years.') },
        ability: { score: 1, evidence: '' },
        authority: { score: 2, evidence: say('Managing director') },
        why: say('Five sites, a budget for next year, and a supplier whose contract ends.'),
        ...{ flaggedOn: before(3), flaggedBy: 'kim@seller.example' },
      },
    ],
  };
}
