import fc from 'fast-check';
import { expect, it } from 'vitest';
import { concludeAccount } from '../../lib/conclude/account';
import { concludeCustomer } from '../../lib/conclude/customer';
import { concludeTier } from '../../lib/conclude/tier';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { standingOf } from '../domain/book/standing-of';
import { anyRecords } from '../plays/any-records';
import { contextOf } from './context-of';

const asOf = (on: string) => ({ today: day(on), timeZone: 'Europe/Budapest' });

it('says of an account of which nothing is known just that', () => {
  const { health, alarms, lost, steps, openProposals, highlights, members, gaps, strangers, rhythm, cell, growth } =
    concludeAccount(contextOf(), null, asOf('2026-11-20'));
  expect([health, lost, rhythm, cell, growth]).toEqual([null, null, null, null, null]);
  expect([alarms, steps, openProposals, highlights, members, strangers].flat()).toEqual([]);
  expect(gaps.map(({ gap }) => gap).sort()).toEqual(['no-champion', 'no-decision-maker', 'no-economic-buyer']);
});

it.each([
  ['2026-11-20', '2026-11-20'],
  ['2026-11-21', '2026-11-23'],
])('on %s the next working day is %s', (today, workday) => {
  expect(concludeAccount(contextOf(), null, asOf(today)).workday).toBe(workday);
});

it('keeps everything that is on record, and agrees with the lists of accounts and of customers', () => {
  fc.assert(
    fc.property(anyRecords, (context) => {
      const concluded = concludeAccount(context, null, asOf('2026-11-20'));
      expect(concluded).toMatchObject(context);
      expect(concluded).toMatchObject(concludeTier(context, day('2026-11-20')));
      if (!context.standing) return;
      const { band, cell } = concludeCustomer(context.standing, context.settings);
      expect([concluded.band, concluded.cell]).toEqual([band, cell]);
    }),
    { numRuns: 50 },
  );
});

it('opens growth, cell and signals of a customer that grows', () => {
  const xyz = { class: 'X' as const, variation: 0.1, values: 24 };
  const standing = standingOf({ amount: 130, previousAmount: 100, xyz });
  const { growth, cell, signals, isCustomer } = concludeAccount(contextOf({ standing }), null, asOf('2026-11-20'));
  expect(growth?.rate).toBeCloseTo(0.3);
  expect(cell?.cell).toBe('BX');
  expect(signals.map(({ signal }) => signal)).toEqual(['fast growing']);
  expect(isCustomer).toBe(true);
  expect(concludeAccount(contextOf({ settings: defaultSettings }), null, asOf('2026-11-20')).isCustomer).toBe(false);
});
