import { expect, it } from 'vitest';
import type { WinBack } from '../../lib/domain/records/win-back';
import { lostWinBack } from '../../lib/plays/lost-win-back';
import { figuresOf } from '../domain/book/figures-of';
import { factsOf } from './facts-of';
import { monthlyBuyer } from './rhythm-of';
import { wordingOf } from './wording-of';

const record = (given: Partial<WinBack> = {}): WinBack => ({
  id: 'loss',
  accountId: 'kovacs-bau',
  lostOn: '2026-11-02',
  why: 'price',
  result: 'open',
  ...given,
});
/** Half of such silences were real. */
const figures = figuresOf({ red: { cases: 30, real: 15 } });
const on = (today: string, ...winBacks: WinBack[]) =>
  lostWinBack.suggest(factsOf({ standing: monthlyBuyer(), figures, winBacks }, today));

it('speaks from the first red day on, on a working day', () => {
  expect(on('2026-12-18')).toBeNull();
  const suggestion = on('2026-12-19');
  expect(suggestion?.due).toBe('2026-12-21');
  expect(wordingOf(suggestion)).toEqual([
    'Win Kovács Bau back: find out why, make an offer',
    'Lost since December 19, 2026: no order for far longer than usual. Nothing has been offered yet. In your book 15 of 30 such silences were real.',
  ]);
});

it('speaks for a loss that the user entered, until something was offered', () => {
  const suggestion = lostWinBack.suggest(factsOf({ winBacks: [record()] }));
  expect(wordingOf(suggestion)[1]).toBe('Lost since November 2, 2026: recorded by you. Nothing has been offered yet.');
  expect(on('2026-11-20', record({ offer: '5 % less', offeredOn: '2026-11-10' }))).toBeNull();
});

it('is silent for a customer that nobody has lost, and after a loss that was closed', () => {
  expect(lostWinBack.suggest(factsOf({}))).toBeNull();
  expect(on('2026-12-30', record({ result: 'given up', closedOn: '2026-12-01' }))).toBeNull();
});

it('goes on where an earlier loss had its offer, but this one has none', () => {
  const won = record({
    id: 'earlier',
    lostOn: '2025-03-01',
    result: 'won',
    offeredOn: '2025-03-10',
    closedOn: '2025-04-01',
  });
  expect(on('2026-11-20', won, record())).not.toBeNull();
});
