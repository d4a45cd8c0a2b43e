import { expect, it } from 'vitest';
import type { TargetChange } from '../../../lib/domain/records/plan/target';
import { type PlanChange, targetChanges } from '../../../lib/domain/targets/target-changes';

const on = '2026-11-19';
const months = Array.from({ length: 12 }, () => 10);

type Plan = Parameters<typeof targetChanges>[0];

it.each<[string, Plan, PlanChange, TargetChange[]]>([
  ['a first target', undefined, { turnover: { total: 120 } }, [{ on, measure: 'turnover', total: 120 }]],
  ['another sum', { profit: { total: 9 } }, { profit: { total: 10 } }, [{ on, measure: 'profit', total: 10 }]],
  ['a target of nought', { profit: { total: 9 } }, { profit: { total: 0 } }, [{ on, measure: 'profit', total: 0 }]],
  ['one that is taken away', { profit: { total: 9 } }, { profit: null }, [{ on, measure: 'profit', total: null }]],
  [
    'both, each by itself',
    { turnover: { total: 1 } },
    { turnover: { total: 2 }, profit: { total: 3 } },
    [
      { on, measure: 'turnover', total: 2 },
      { on, measure: 'profit', total: 3 },
    ],
  ],
])('the history notes %s', (_, before, change, noted) => {
  expect(targetChanges(before, change, on)).toEqual(noted);
});

it.each<[string, Plan, PlanChange]>([
  ['other months of the same sum', { turnover: { total: 120 } }, { turnover: { total: 120, months } }],
  ['what is not spoken of', { turnover: { total: 120 } }, {}],
  ['what was not there and is taken away', {}, { profit: null }],
])('and nothing of %s', (_, before, change) => {
  expect(targetChanges(before, change, on)).toEqual([]);
});
