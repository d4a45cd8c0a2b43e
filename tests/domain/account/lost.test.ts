import { expect, it } from 'vitest';
import { lostOf } from '../../../lib/domain/account/lost';
import type { RhythmState } from '../../../lib/domain/book/rhythm';
import { winBackBoard } from '../../../lib/domain/care/win-back-board';
import { WinBack } from '../../../lib/domain/records/win-back';

const rhythm = { lastOrder: '2026-06-01', gaps: 6, mean: 31.667, deviation: 2.16, median: 31.5 };
const known = (state: RhythmState['state'], daysSince: number) => ({
  usual: rhythm,
  now: { state, daysSince, amberFrom: 48, redFrom: 79 },
});
const record = (given: object = {}) =>
  WinBack.parse({ id: 'w', accountId: 'a', lostOn: '2026-08-01', why: 'price', result: 'open', ...given });

it('takes a customer for lost from the first red day on', () => {
  expect(lostOf(known('amber', 78), [])).toBeNull();
  expect(lostOf(known('red', 90), [])).toEqual({
    lostOn: '2026-08-19',
    how: 'computed',
    because: { lastOrder: '2026-06-01', daysSince: 90, redFrom: 79 },
  });
  expect(lostOf(null, [])).toBeNull();
});

it('believes the user’s open record first', () => {
  expect(lostOf(known('steady', 1), [record()])).toEqual({
    lostOn: '2026-08-01',
    how: 'entered',
    because: { winBackId: 'w', why: 'price' },
  });
});

it('does not ask again about a loss that was settled after the last order, but about a new one', () => {
  expect(lostOf(known('red', 90), [record({ result: 'given up' })])).toBeNull();
  expect(lostOf(known('red', 90), [record({ result: 'won', lostOn: '2026-05-31' })])?.how).toBe('computed');
  expect(lostOf(known('red', 90), [record({ result: 'won', lostOn: '2026-06-01' })])?.how).toBe('computed');
  expect(lostOf(known('red', 90), [record({ result: 'won', lostOn: '2026-06-02' })])).toBeNull();
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
