import { expect, it } from 'vitest';
import { abcInForce, cellOf } from '../../../lib/domain/book/cell-of';
import { CellPolicies } from '../../../lib/domain/book/cell-policy';
import { defaultSettings } from '../../../lib/domain/settings';
import { standingOf } from './standing-of';

const classed = standingOf({ abc: { class: 'A', before: 0 }, xyz: { class: 'X', variation: 0.05, values: 8 } });

it('gives a customer the policy of its cell', () => {
  expect(cellOf(classed, defaultSettings)).toMatchObject({
    cell: 'AX',
    policy: { visitEvery: 30, forecast: 'past average', service: 'keep and deepen' },
  });
});

it('has a policy for each of the nine cells', () => {
  const cells = Object.keys(defaultSettings.cells).sort();
  expect(cells).toEqual(['AX', 'AY', 'AZ', 'BX', 'BY', 'BZ', 'CX', 'CY', 'CZ']);
  expect(defaultSettings.cells.CZ).toEqual({
    visitEvery: 365,
    forecast: 'ask the customer',
    service: 'standard service',
  });
});

it('follows the policy that the user sets', () => {
  const cells = CellPolicies.parse({ AX: { visitEvery: 14, forecast: 'ask the customer', service: 'develop' } });
  expect(cellOf(classed, { ...defaultSettings, cells })?.policy.visitEvery).toBe(14);
});

it('keeps the class in force while one odd period passes', () => {
  const history = { first: '2026-Q2', abc: 'BAA', xyz: '--X', amounts: [1, 2, 2], shares: [0.1, 0.2, 0.2] };
  const answer = cellOf({ ...classed, history }, defaultSettings);
  expect(answer?.cell).toBe('BX');
  const nextQuarter = { ...classed, asOf: '2027-01-04', history };
  expect(cellOf(nextQuarter, defaultSettings)?.cell).toBe('AX');
  expect(answer?.because.abc).toEqual({ class: 'B', since: '2026-Q2', pending: 'A' });
});

it('keeps the ABC class in force also where regularity lacks data, and names the one that waits', () => {
  const history = { first: '2026-Q1', abc: 'CCCA', xyz: '----', amounts: [1, 1, 1, 9], shares: [0.1, 0.1, 0.1, 0.5] };
  const customer = { ...classed, asOf: '2026-11-30', xyz: null, history };
  const byQuarter = defaultSettings.classes;
  expect(abcInForce(customer, byQuarter)).toEqual({ class: 'C', since: '2026-Q1', pending: 'A' });
  const agreed = { ...history, abc: 'CCAA' };
  expect(abcInForce({ ...customer, history: agreed }, byQuarter)).toMatchObject({ class: 'C', pending: 'A' });
  expect(abcInForce({ ...customer, asOf: '2027-01-02', history: agreed }, byQuarter)).toMatchObject({ class: 'A' });
  expect(abcInForce({ ...customer, abc: null }, byQuarter)).toBeNull();
});

it('knows no cell where a class lacks data', () => {
  expect(cellOf({ ...classed, xyz: null }, defaultSettings)).toBeNull();
  expect(cellOf({ ...classed, abc: null }, defaultSettings)).toBeNull();
});
