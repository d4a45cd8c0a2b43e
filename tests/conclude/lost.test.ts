import fc from 'fast-check';
import { expect, it } from 'vitest';
import { concludeAccount } from '../../lib/conclude/account';
import { concludeLost } from '../../lib/conclude/lost';
import { concludeStanding } from '../../lib/conclude/standing';
import { day } from '../../lib/domain/records/day';
import { WinBack } from '../../lib/domain/records/win-back';
import { lostWinBack } from '../../lib/plays/lost-win-back';
import { slipping } from '../../lib/plays/slipping';
import { figuresOf } from '../domain/book/figures-of';
import { monthlyBuyer } from '../plays/rhythm-of';
import { contextOf } from './context-of';

/** Red from 19 December 2026 on. */
const own = monthlyBuyer();
/** Most of such silences were real in this book. */
const figures = figuresOf({ red: { cases: 30, real: 20 } });
const ofGroup = { ...own, customerId: 'the-group' };
const red = day('2026-12-19');
const loss = WinBack.parse({ id: 'w', accountId: 'kovacs-bau', lostOn: '2026-11-02', why: 'price', result: 'open' });

it('a customer whose rhythm is red is lost from the first red day on, where most of such silences were real', () => {
  expect(concludeLost(contextOf({ standing: own, figures }), red)).toMatchObject({
    lostOn: '2026-12-19',
    how: 'computed',
  });
  expect(concludeLost(contextOf({ standing: own, figures }), red.subtract({ days: 1 }))).toBeNull();
  expect(concludeLost(contextOf({ standing: own }), red), 'of a book that says nothing').toBeNull();
});

it('silence counts to the last day of the ledger: what came after, nobody knows', () => {
  const imported = { ...own, bookTo: '2026-12-18' };
  expect(concludeLost(contextOf({ standing: imported, figures }), red.add({ days: 40 }))).toBeNull();
  expect(concludeStanding(contextOf({ standing: imported }), red.add({ days: 40 })).rhythm?.now).toMatchObject({
    state: 'amber',
    daysSince: 78,
  });
  expect(concludeLost(contextOf({ standing: { ...own, bookTo: '2026-12-19' }, figures }), red)).not.toBeNull();
});

it('nobody is late or lost once the sales of the book have ended: nobody knows', () => {
  const context = contextOf({ standing: { ...own, bookTo: '2026-12-19' }, figures });
  const lastKnown = red.add({ days: 120 });
  expect(concludeStanding(context, lastKnown).rhythm?.now.state).toBe('red');
  const ended = red.add({ days: 121 });
  expect(concludeStanding(context, ended).rhythm).toBeNull();
  expect(concludeLost(context, ended)).toBeNull();
  const facts = concludeAccount(context, null, { today: ended, timeZone: 'Europe/Budapest' });
  expect(slipping.suggest(facts) ?? lostWinBack.suggest(facts)).toBeNull();
});

it('the member of a group is not lost by the rhythm of its group, which it shows all the same', () => {
  const context = contextOf({ standing: ofGroup, figures });
  expect(concludeLost(context, red)).toBeNull();
  expect(concludeStanding(context, red)).toMatchObject({ isCustomer: false, rhythm: { now: { state: 'red' } } });
  expect(concludeAccount(context, null, { today: red, timeZone: 'Europe/Budapest' }).lost).toBeNull();
});

it('who was entered as lost is lost: a member, a customer in rhythm, and one without sales figures', () => {
  for (const standing of [ofGroup, own, undefined]) {
    expect(concludeLost(contextOf({ standing, winBacks: [loss] }), day('2026-11-20'))).toMatchObject({
      how: 'entered',
      lostOn: '2026-11-02',
    });
  }
  expect(concludeLost(contextOf(), red)).toBeNull();
});

it('no member is ever lost unless somebody entered it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 2000 }), (days) => {
      expect(concludeLost(contextOf({ standing: ofGroup, figures }), red.add({ days }))).toBeNull();
    }),
  );
});
