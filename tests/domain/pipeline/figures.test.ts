import { describe, expect, it } from 'vitest';
import { forecastOf } from '../../../lib/domain/pipeline/forecast';
import { FEWEST_DECISIONS, hitRate } from '../../../lib/domain/pipeline/hit-rate';
import { lostOrders } from '../../../lib/domain/pipeline/lost-orders';
import { openFigures } from '../../../lib/domain/pipeline/open-figures';
import type { PipelineLine } from '../../../lib/domain/pipeline/pipeline-line';
import { summedIn } from '../../../lib/domain/pipeline/summed';
import { defaultSettings } from '../../../lib/domain/settings';
import { accepted, decisions, declined, lineOf, renewed, today } from './line-of';

const ids = (lines: readonly { proposal: { id: string } }[]) => lines.map(({ proposal }) => proposal.id);
/** The same without an amount. */
function withoutAmount(line: PipelineLine): PipelineLine {
  const { amount: _, ...proposal } = line.proposal;
  return { ...line, proposal };
}

describe('open value', () => {
  it('sums what can still be accepted, in one currency, and names what it leaves out', () => {
    const lines = [
      lineOf({ id: 'a', amount: 1000 }),
      lineOf({ id: 'b', amount: 250.5 }),
      lineOf({ id: 'dollars', currency: 'USD' }),
      withoutAmount(lineOf({ id: 'none' })),
      lineOf({ id: 'minus', amount: -5 }),
      lineOf({ id: 'over', validUntil: '2026-11-18' }),
      lineOf({ id: 'won', status: 'accepted', events: [accepted('2026-11-10')] }),
    ];
    const { open } = openFigures(lines, defaultSettings.chain, today);
    const sum = summedIn('EUR', open);
    expect(sum.total).toBe(1250.5);
    expect(ids(sum.counted)).toEqual(['a', 'b']);
    expect(ids(sum.otherCurrency)).toEqual(['dollars']);
    expect(ids(sum.withoutAmount)).toEqual(['none', 'minus']);
  });
});

it('ageing puts each open one into one group by the days since its last version', () => {
  const sent = (id: string, sentOn: string, given = {}) => lineOf({ id, sentOn, ...given });
  const lines = [
    sent('today', '2026-11-19'),
    sent('week', '2026-11-12'),
    sent('day8', '2026-11-11'),
    sent('day14', '2026-11-05'),
    sent('day15', '2026-11-04'),
    sent('day30', '2026-10-20'),
    sent('day31', '2026-10-19'),
    sent('anew', '2026-08-01', { events: [renewed('2026-11-15')] }),
  ];
  const { byAge } = openFigures(lines, defaultSettings.chain, today);
  expect(byAge.map(({ from, to, lines }) => [from, to, ids(lines)])).toEqual([
    [0, 7, ['today', 'week', 'anew']],
    [8, 14, ['day8', 'day14']],
    [15, 30, ['day15', 'day30']],
    [31, null, ['day31']],
  ]);
});

it('expiring are the open ones that end within the days of the reminder; expired the ones that ended without an outcome', () => {
  const until = (id: string, validUntil: string, given = {}) => lineOf({ id, validUntil, ...given });
  const lines = [
    until('today', '2026-11-19'),
    until('day5', '2026-11-24'),
    until('day6', '2026-11-25'),
    until('over', '2026-11-18'),
    until('lost', '2026-11-18', { status: 'declined', events: [declined('2026-11-10')] }),
  ];
  const { expiring, expired } = openFigures(lines, defaultSettings.chain, today);
  expect(ids(expiring)).toEqual(['today', 'day5']);
  expect(ids(expired)).toEqual(['over']);
});

describe('hit rate', () => {
  it('is of those that were decided on: neither withdrawn, nor expired, nor open ones count', () => {
    const lines = [
      ...decisions(4, 'accepted'),
      ...decisions(6, 'declined'),
      ...Array.from({ length: 5 }, () => lineOf({ status: 'withdrawn' })),
      lineOf({ validUntil: '2026-11-18' }),
      lineOf(),
    ];
    const { rate, decided, accepted: won, value } = hitRate(lines, 'EUR');
    expect([won.length, decided.length, rate]).toEqual([4, 10, 0.4]);
    expect([value.won, value.total, value.rate]).toEqual([4000, 10_000, 0.4]);
  });

  it('by value tells small orders that are won from large ones that are lost', () => {
    const lines = [...decisions(8, 'accepted', { amount: 100 }), ...decisions(2, 'declined', { amount: 10_000 })];
    const { rate, value } = hitRate(lines, 'EUR');
    expect(rate).toBe(0.8);
    expect(value.rate).toBeCloseTo(800 / 20_800);
  });

  it('claims nothing of fewer than ten: one more decision would move it by ten points or more', () => {
    const nine = hitRate([...decisions(3, 'accepted'), ...decisions(6, 'declined')], 'EUR');
    expect([nine.accepted.length, nine.decided.length]).toEqual([3, 9]);
    expect([nine.rate, nine.value.rate]).toEqual([null, null]);
    expect(1 / (FEWEST_DECISIONS + 1)).toBeLessThan(0.1);
    expect(1 / FEWEST_DECISIONS).toBeGreaterThanOrEqual(0.1);
  });

  it('by value claims nothing where too few of those decided have an amount in that currency, and names the others', () => {
    const lines = [...decisions(9, 'accepted'), ...decisions(3, 'declined', { currency: 'USD' })];
    const { rate, value } = hitRate(lines, 'EUR');
    expect(rate).toBe(0.75);
    expect(value.rate).toBeNull();
    expect(value.otherCurrency).toHaveLength(3);
  });

  it('counts a proposal of several versions once', () => {
    const events = [declined('2026-05-20'), renewed('2026-06-01'), declined('2026-06-20'), renewed('2026-07-01')];
    const line = lineOf({ status: 'accepted', events: [...events, accepted('2026-07-04')] });
    expect(hitRate([line], 'EUR')).toMatchObject({ decided: [line], accepted: [line] });
  });
});

it('lost orders are told by reason and by winner, whatever the case, and those of which nobody noted it last', () => {
  const lost = (id: string, why: { reason?: string; competitor?: string } = {}) =>
    lineOf({ id, status: 'declined', events: [declined('2026-11-10', why)] });
  const lines = [
    lost('silent'),
    lost('a', { reason: 'Price', competitor: 'Baumann GmbH' }),
    lost('b', { reason: ' price ', competitor: 'Vértes' }),
    lost('c', { reason: 'Too late', competitor: 'baumann  gmbh' }),
    lineOf({ id: 'won', status: 'accepted', events: [accepted('2026-11-10')] }),
  ];
  const { declined: all, why, to } = lostOrders(lines);
  expect(ids(all)).toEqual(['silent', 'a', 'b', 'c']);
  expect(why.map(({ name, lines }) => [name, ids(lines)])).toEqual([
    ['Price', ['a', 'b']],
    ['Too late', ['c']],
    ['', ['silent']],
  ]);
  expect(to.map(({ name, lines }) => [name, ids(lines)])).toEqual([
    ['Baumann GmbH', ['a', 'c']],
    ['Vértes', ['b']],
    ['', ['silent']],
  ]);
});

describe('forecast', () => {
  const book = [
    ...decisions(8, 'accepted', { productGroup: 'Cranes' }),
    ...decisions(2, 'declined', { productGroup: 'Cranes' }),
    ...decisions(3, 'accepted', {}, { tier: 'key' }),
    ...decisions(7, 'declined', {}, { tier: 'key' }),
    ...decisions(1, 'accepted', {}, { tier: 'standard' }),
  ];
  const open = [
    lineOf({ id: 'cranes', amount: 1000, productGroup: 'cranes' }, { tier: 'key' }),
    lineOf({ id: 'key', amount: 2000, productGroup: 'Hoists' }, { tier: 'key' }),
    lineOf({ id: 'other', amount: 2100 }, { tier: 'potential' }),
    lineOf({ id: 'dollars', currency: 'USD' }),
    lineOf({ id: 'over', validUntil: '2026-11-18' }),
  ];

  it('takes each amount times the hit rate of its product group, else of its tier, else of all', () => {
    const { total, parts, open: sum } = forecastOf(open, [...book, ...open], 'EUR');
    expect(parts.map(({ base, name, rate, decisions, lines }) => [base, name, rate, decisions, ids(lines)])).toEqual([
      ['all', '', 12 / 21, 21, ['other']],
      ['group', 'Cranes', 0.8, 10, ['cranes']],
      ['tier', 'key', 0.3, 10, ['key']],
    ]);
    expect(parts.map(({ expected }) => expected)).toEqual([1200, 800, 600]);
    expect(total).toBe(2600);
    expect(ids(sum.otherCurrency)).toEqual(['dollars']);
  });

  it('claims nothing of a book with fewer than ten decisions', () => {
    expect(forecastOf(open, [...decisions(9, 'accepted'), ...open], 'EUR')).toMatchObject({ total: null, parts: [] });
  });

  it('is nothing where nothing is open', () => {
    expect(forecastOf([], book, 'EUR').total).toBe(0);
  });
});
