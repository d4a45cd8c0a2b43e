import { expect, it } from 'vitest';
import type { Cell } from '../../../lib/domain/book/cell-policy';
import { type VisitCell, visitInterval } from '../../../lib/domain/care/visit-interval';
import { defaultSettings } from '../../../lib/domain/settings';

const { visits } = defaultSettings;

it.each([
  ['strategic', undefined, 1],
  ['key', undefined, 3],
  ['potential', undefined, 3],
  ['standard', undefined, 12],
  ['key', 3, 3],
  ['key', 2, 3],
  ['key', 1, 6],
  ['key', 0, 12],
] as const)('sees the tier %s with power %s every %i months', (tier, power, months) => {
  expect(visitInterval({ tier, power }, visits)).toMatchObject({
    every: { count: months, unit: 'months' },
    because: { by: { tier }, power: power ?? null },
  });
});

const cellOf = (cell: Cell): VisitCell => ({ cell, policy: defaultSettings.cells[cell] });

it.each([
  ['the class where it asks sooner', 'key', 'AX', undefined, { count: 30, unit: 'days' }, { cell: 'AX' }],
  ['the class, times the person’s factor', 'key', 'AX', 1, { count: 60, unit: 'days' }, { cell: 'AX' }],
  ['the tier where the class asks later', 'key', 'BZ', undefined, { count: 3, unit: 'months' }, { tier: 'key' }],
  ['the tier where both are as long', 'strategic', 'AX', 3, { count: 1, unit: 'months' }, { tier: 'strategic' }],
  ['the tier while there is no class', 'standard', null, 0, { count: 48, unit: 'months' }, { tier: 'standard' }],
] as const)('is one rule with the class: %s', (_, tier, cell, power, every, by) => {
  const answer = visitInterval({ tier, power, cell: cell && cellOf(cell) }, visits);
  expect(answer).toMatchObject({ every, because: { by } });
});

it('never asks for a second visit within less than a month', () => {
  const hasty = { ...visits, byPower: { ...visits.byPower, full: 0 } };
  expect(visitInterval({ tier: 'strategic', power: 3 }, hasty).every).toEqual({ count: 1, unit: 'months' });
});
