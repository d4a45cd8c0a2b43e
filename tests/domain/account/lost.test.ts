import { expect, it } from 'vitest';
import { type LostBy, lostOf } from '../../../lib/domain/account/lost';
import type { RhythmState } from '../../../lib/domain/book/rhythm';
import { winBackBoard } from '../../../lib/domain/care/win-back-board';
import { WinBack } from '../../../lib/domain/records/win-back';
import { defaultSettings } from '../../../lib/domain/settings';

const rhythm = { lastOrder: '2026-06-01', gaps: 6, mean: 31.667, deviation: 2.16, median: 31.5, longest: 42 };
const settings = defaultSettings.rhythm;
/** So many of a hundred such silences of the book were real. */
const past = (real: number, cases = 100) => ({
  calibration: { amber: { cases, real: 0 }, red: { cases, real }, longest: { cases: 0, real: 0 } },
  rhythm: settings,
});
const lost = (state: RhythmState['state'], daysSince: number, winBacks: WinBack[] = [], by: LostBy = past(50)) =>
  lostOf(known(state, daysSince), winBacks, by);
const known = (state: RhythmState['state'], daysSince: number) => ({
  usual: rhythm,
  now: { state, daysSince, amberFrom: 48, redFrom: 79 },
});
const record = (given: object = {}) =>
  WinBack.parse({ id: 'w', accountId: 'a', lostOn: '2026-08-01', why: 'price', result: 'open', ...given });

it('takes a customer for lost from the first red day on, where half of such silences were real', () => {
  expect(lost('amber', 78)).toBeNull();
  expect(lost('red', 79)).toEqual({
    lostOn: '2026-08-19',
    how: 'computed',
    because: { lastOrder: '2026-06-01', daysSince: 79, lostFrom: 79, alarm: 'red' },
  });
  expect(lostOf(null, [], past(50))).toBeNull();
});

it('else only once it has been silent for twice its longest, from six gaps on', () => {
  for (const by of [past(49), past(19, 19), { rhythm: settings }]) {
    expect(lost('red', 84, [], by)).toBeNull();
    expect(lost('red', 85, [], by)).toMatchObject({
      lostOn: '2026-08-25',
      because: { daysSince: 85, lostFrom: 85, alarm: 'longest' },
    });
    const fewer = { usual: { ...rhythm, gaps: 5 }, now: known('red', 300).now };
    expect(lostOf(fewer, [], by)).toBeNull();
  }
  expect(lost('red', 79, [], { ...past(49), rhythm: { ...settings, lostShare: 0.49 } })).not.toBeNull();
});

it('is never lost before it is silent for longer than usual, nor in a season', () => {
  const even = { usual: { ...rhythm, longest: 33 }, now: known('red', 79).now };
  expect(lostOf(even, [], { rhythm: settings })).toMatchObject({ because: { lostFrom: 79 } });
  expect(lost('steady', 200, [], { rhythm: settings })).toBeNull();
});

it('believes the user’s open record first', () => {
  expect(lost('steady', 1, [record()])).toEqual({
    lostOn: '2026-08-01',
    how: 'entered',
    because: { winBackId: 'w', why: 'price' },
  });
});

it('does not ask again about a loss that was settled after the last order, but about a new one', () => {
  expect(lost('red', 90, [record({ result: 'given up' })])).toBeNull();
  expect(lost('red', 90, [record({ result: 'won', lostOn: '2026-05-31' })])?.how).toBe('computed');
  expect(lost('red', 90, [record({ result: 'won', lostOn: '2026-06-01' })])?.how).toBe('computed');
  expect(lost('red', 90, [record({ result: 'won', lostOn: '2026-06-02' })])).toBeNull();
});

it('sorts the board by result and counts reasons without adding currencies', () => {
  const board = winBackBoard([
    record({ id: '1', worth: 100, currency: 'EUR' }),
    record({ id: '2', worth: 50, currency: 'EUR', lostOn: '2026-09-01' }),
    record({ id: '3', worth: 900, currency: 'HUF', result: 'won' }),
    record({ id: '4', why: 'service', result: 'given up', worth: 70 }),
  ]);
  expect([board.open, board.won, board.givenUp].map((column) => column.map(({ id }) => id))).toEqual([
    ['2', '1'],
    ['3'],
    ['4'],
  ]);
  expect(board.byReason).toEqual([
    { why: 'price', customers: 3, worth: { EUR: 150, HUF: 900 }, withoutWorth: 0 },
    { why: 'service', customers: 1, worth: {}, withoutWorth: 1 },
  ]);
});
