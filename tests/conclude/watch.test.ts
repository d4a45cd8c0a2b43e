import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { concludePeople } from '../../lib/conclude/people';
import { concludeStanding } from '../../lib/conclude/standing';
import { concludeWatch } from '../../lib/conclude/watch';
import { day } from '../../lib/domain/records/day';
import { GoodsReturn } from '../../lib/domain/records/goods-return';
import { OurPromise } from '../../lib/domain/records/promise';
import type { Proposal } from '../../lib/domain/records/proposal';
import { Receivable } from '../../lib/domain/records/receivable';
import { Survey } from '../../lib/domain/records/survey';
import { accountOf, personOf } from '../domain/book/book-of';
import { figuresOf } from '../domain/book/figures-of';
import { standingOf } from '../domain/book/standing-of';
import { factOf } from '../plays/fact-of';
import { touchOf } from '../plays/facts-of';
import { proposalOf } from '../plays/proposal-of';
import { monthlyBuyer } from '../plays/rhythm-of';
import { contextOf } from './context-of';

const of = { accountId: 'kovacs-bau' };
/** The last quarter runs from 1 October. */
function watch(given: Partial<AccountContext>, today = '2026-11-20') {
  const context = contextOf(given);
  const standing = concludeStanding(context, day(today));
  const asOf = { today: day(today), timeZone: 'Europe/Budapest' };
  const { gaps } = concludePeople(context, null, asOf);
  return concludeWatch(context, { ...standing, gaps }, asOf);
}
const KEPT = OurPromise.parse({
  ...{ ...of, id: 'p', text: 'A sample', madeOn: '2026-11-02', due: '2026-11-10', keptOn: '2026-11-09' },
  status: 'kept',
});
/** Of one part alone there is no health: a promise that was kept stands beside what is looked at. */
const partOf = (name: string, given: Partial<AccountContext>, today?: string) =>
  watch({ promises: [KEPT], ...given }, today).health?.parts.find(({ criterion }) => criterion === name);
const namesOf = (given: Partial<AccountContext>) =>
  watch({ promises: [KEPT], ...given }).health?.parts.map(({ criterion }) => criterion);

const complaints = (...days: string[]) =>
  days.map((learnedOn, at) => factOf({ id: `c${at}`, learnedOn, complaint: 'settled' }));
const declined = (on: string): Proposal =>
  proposalOf({ id: on, status: 'declined', events: [{ kind: 'answered', on, meaning: 'declined' }] });
const returned = (...days: string[]) => days.map((on) => GoodsReturn.parse({ ...of, id: on, on, why: 'defective' }));
const due = (dueOn: string, given = {}) =>
  Receivable.parse({ ...of, id: dueOn, amount: 100, currency: 'EUR', dueOn, ...given });

it('there is no health where nothing is known of anybody', () => {
  expect(watch({})).toMatchObject({ health: null, alarms: [], lost: null, word: { kept: 0, overdue: [], open: [] } });
});

it('each part of health comes from its own records and is left out without them', () => {
  const agnes = personOf({ id: 'agnes', group: { roles: ['decision maker'] } });
  const survey = Survey.parse({ ...of, id: 's', on: '2026-11-02', score: 4 });
  expect(namesOf({ people: [agnes] })).toEqual(['relations', 'promises']);
  expect(namesOf({ standing: monthlyBuyer() })).toContain('rhythm');
  expect(namesOf({ receivables: [due('2026-12-01')] })).toEqual(['promises', 'money']);
  expect(namesOf({ surveys: [survey] })).toEqual(['promises', 'voice']);
  expect(namesOf({ facts: [factOf({ complaint: 'open' })] })).toEqual(['promises', 'voice']);
  expect(namesOf({ promises: [], surveys: [survey] }), 'one part alone').toBeUndefined();
});

it('relations count the roles filled by somebody touched within 60 days', () => {
  const people = [personOf({ id: 'agnes', group: { roles: ['decision maker', 'champion', 'economic buyer'] } })];
  const since = (on: string) => partOf('relations', { people, touches: [touchOf('agnes', on)] })?.score;
  expect(since('2026-09-21')).toBe(100);
  expect(since('2026-09-20')).toBe(0);
});

it.each([
  ['2026-11-20', 1],
  ['2026-11-19', 0],
])('an invoice due on 19 November, looked at on %s', (today, late) => {
  const inTime = partOf('money', { receivables: [due('2027-01-01')] }, today)?.score ?? 0;
  const value = partOf('money', { receivables: [due('2026-11-19')] }, today)?.score ?? 0;
  expect(value < inTime).toBe(late === 1);
  expect(partOf('money', { receivables: [due('2026-11-18', { paidOn: '2026-11-18' })] }, today)?.score).toBe(inTime);
});

it('the rhythm counts by its state today', () => {
  const valueOn = (today: string) => partOf('rhythm', { standing: monthlyBuyer() }, today)?.score ?? 0;
  // Amber from day 48 after 1 October on, red from day 79.
  expect(valueOn('2026-11-17')).toBeGreaterThan(valueOn('2026-11-18'));
  expect(valueOn('2026-12-18')).toBeGreaterThan(valueOn('2026-12-19'));
});

it('an old survey speaks no more', () => {
  const survey = (on: string) => [Survey.parse({ ...of, id: 's', on, score: 4 })];
  expect(namesOf({ surveys: survey('2025-11-20') })).toContain('voice');
  expect(namesOf({ surveys: survey('2025-11-19') })).toBeUndefined();
});

it('growth is part of money', () => {
  const standing = (amount: number) => standingOf({ amount, previousAmount: 100 });
  const grown = partOf('money', { standing: standing(150) })?.score ?? 0;
  expect(grown).toBeGreaterThan(partOf('money', { standing: standing(50) })?.score ?? 0);
});

it.each<[string, Partial<AccountContext>, string[]]>([
  [
    'three complaints after one',
    { facts: complaints('2026-08-01', '2026-10-01', '2026-11-01', '2026-11-20') },
    ['complaints'],
  ],
  [
    'three complaints after two',
    { facts: complaints('2026-07-01', '2026-09-30', '2026-10-01', '2026-11-01', '2026-11-02') },
    [],
  ],
  ['two complaints after none', { facts: complaints('2026-10-01', '2026-11-01') }, []],
  ['three refusals', { proposals: ['2026-10-01', '2026-10-02', '2026-10-03'].map(declined) }, ['refusals']],
  ['three goods sent back', { returns: returned('2026-10-01', '2026-10-02', '2026-10-03') }, ['returns']],
  [
    'two goods sent back and one return told of as a fact',
    { returns: returned('2026-10-01', '2026-10-02'), facts: [factOf({ learnedOn: '2026-10-03', isReturn: true })] },
    ['returns'],
  ],
  ['two goods sent back', { returns: returned('2026-10-01', '2026-10-02') }, []],
])('%s ring: %s', (_what, given, kinds) => {
  expect(watch(given).alarms.map(({ kind }) => kind)).toEqual(kinds);
});

it.each([
  ['2026-07-01T08:00:00Z', 1],
  ['2026-07-02T08:00:00Z', 0],
])('of an account entered at %s the quarter before is known: %s', (createdAt, alarms) => {
  const account = accountOf({ id: 'kovacs-bau', createdAt });
  const facts = complaints('2026-10-01', '2026-10-02', '2026-10-03');
  expect(watch({ account, facts }).alarms).toHaveLength(alarms);
});

it('says since when the account is lost', () => {
  const figures = figuresOf({ red: { cases: 30, real: 20 } });
  expect(watch({ standing: monthlyBuyer(), figures }, '2026-12-18').lost).toBeNull();
  expect(watch({ standing: monthlyBuyer(), figures }, '2026-12-19').lost).toMatchObject({ lostOn: '2026-12-19' });
});

it.each([
  ['2026-11-20', [], ['p']],
  ['2026-11-21', ['p'], []],
])('a promise for 20 November on %s: overdue %j, open %j', (today, overdue, open) => {
  const promise = {
    ...of,
    id: 'p',
    text: 'A sample',
    madeOn: '2026-11-02',
    due: '2026-11-20',
    status: 'open' as const,
  };
  const { word } = watch({ promises: [promise] }, today);
  expect([word.overdue.map(({ id }) => id), word.open.map(({ id }) => id)]).toEqual([overdue, open]);
});
