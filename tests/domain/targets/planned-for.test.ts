import { expect, it } from 'vitest';
import type { Target } from '../../../lib/domain/records/plan/target';
import { plannedFor, plansOf } from '../../../lib/domain/targets/planned-for';

const target = (accountId: string, total: number, given: Partial<Target> = {}): Target => ({
  ...{ id: `${accountId} ${total}`, accountId, year: 2026, turnover: { total } },
  ...given,
});
const tree: Record<string, string[]> = { top: ['a', 'b'], a: ['c', 'd'], d: ['top'] };
const below = (id: string) => tree[id] ?? [];
const plan = (targets: Target[], id = 'top') => plannedFor(id, 'turnover', plansOf(targets, 2026), below);

it('the target of a company counts for all below it', () => {
  expect(plan([target('top', 10), target('c', 4)])).toEqual({ plan: { total: 10 }, own: true, companies: 1 });
});

it('without one those below it count, each once, and those below them only where they have none', () => {
  const targets = [target('a', 4.1), target('c', 1), target('b', 2.2), target('b', 9, { year: 2025 })];
  expect(plan(targets)).toEqual({ plan: { total: 6.3 }, own: false, companies: 2 });
  expect(plan(targets, 'b')).toEqual({ plan: { total: 2.2 }, own: true, companies: 1 });
  expect(plan([], 'top')).toBeNull();
  expect(plan([target('b', 1, { turnover: undefined, profit: { total: 3 } })])).toBeNull();
});

it('of two that were made one both count, by month where both were set by hand', () => {
  const months = [1.1, ...new Array<number>(11).fill(0)];
  const byHand = target('b', 1.1, { turnover: { total: 1.1, months } });
  expect(plan([byHand, { ...byHand, id: 'other' }], 'b')?.plan).toEqual({
    total: 2.2,
    months: [2.2, ...new Array<number>(11).fill(0)],
  });
  expect(plan([byHand, target('b', 5)], 'b')?.plan).toEqual({ total: 6.1 });
});
