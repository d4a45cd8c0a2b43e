import { expect, it } from 'vitest';
import type { Target } from '../../../lib/domain/records/plan/target';
import { plansOf } from '../../../lib/domain/targets/planned-for';
import { sumOfTargets } from '../../../lib/domain/targets/sum-of-targets';
import { targetFigures } from '../../../lib/domain/targets/target-figures';
import { salesOf } from './ledger-of';

const below: Record<string, string[]> = { Top: ['Mid'], Mid: ['Leaf'] };
const above: Record<string, string[]> = { Leaf: ['Mid', 'Top'], Mid: ['Top'] };

function sumOf(totals: Record<string, number>, shown: readonly string[]) {
  const targets = Object.entries(totals).map(
    ([accountId, total]): Target => ({ id: accountId, accountId, year: 2026, turnover: { total } }),
  );
  const sold = salesOf([]);
  const figures = (id: string, measure: 'turnover' | 'profit') =>
    targetFigures(id, measure, plansOf(targets, 2026), (one) => below[one] ?? [], sold);
  const lines = shown.map((id) => ({
    ...{ accountId: id, above: above[id] ?? [] },
    ...{ turnover: figures(id, 'turnover'), profit: figures(id, 'profit') },
  }));
  return sumOfTargets(lines, 'turnover');
}

it('counts a group once, where a company between has no line, too', () => {
  expect(sumOf({ Top: 1000, Leaf: 300 }, ['Top', 'Leaf'])).toMatchObject({ plan: 1000, accounts: 1 });
  expect(sumOf({ Leaf: 300 }, ['Top', 'Leaf'])).toMatchObject({ plan: 300, accounts: 1 });
  expect(sumOf({ Leaf: 300 }, ['Leaf'])).toMatchObject({ plan: 300, accounts: 1 });
  expect(sumOf({ Leaf: 300, Other: 50 }, ['Other', 'Leaf'])).toMatchObject({ plan: 350, accounts: 2 });
  expect(sumOf({}, ['Top', 'Leaf'])).toMatchObject({ plan: 0, accounts: 0 });
});
