import fc from 'fast-check';
import type { Goal } from '../../../lib/domain/records/plan/goal';
import { GoalState } from '../../../lib/domain/records/plan/goal';
import { type PlanEntry, PlanEntryKind } from '../../../lib/domain/records/plan/plan-entry';
import type { Target, YearPlan } from '../../../lib/domain/records/plan/target';
import { ReviewGoal } from '../../../lib/domain/records/review';

const cents = fc.integer({ min: 0, max: 99_999_999 });
const yearPlan: fc.Arbitrary<YearPlan> = fc.oneof(
  cents.map((total) => ({ total: total / 100 })),
  fc.array(cents, { minLength: 12, maxLength: 12 }).map((months) => ({
    total: months.reduce((sum, one) => sum + one, 0) / 100,
    months: months.map((one) => one / 100),
  })),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const defined = <T extends object>(row: T) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;

/** Targets of two years, goals and entries of plans of the accounts at these places, of the given texts and days. */
export const plans = (text: fc.Arbitrary<string>, day: fc.Arbitrary<string>, ofAccount: (at: number) => string) =>
  fc
    .record({
      targets: fc.uniqueArray(
        fc.record({
          account: fc.integer({ min: 0, max: 4 }),
          year: fc.constantFrom(2026, 2027),
          turnover: optional(yearPlan),
          profit: optional(yearPlan),
        }),
        { maxLength: 4, selector: ({ account, year }) => `${ofAccount(account)} ${year}` },
      ),
      goals: fc.array(
        fc.record({
          account: fc.nat(),
          goal: fc.constantFrom(...ReviewGoal.options),
          text,
          measure: optional(text),
          owner: optional(fc.constantFrom('Kim Ű.', 'Jo, the other')),
          due: optional(day),
          state: fc.constantFrom(...GoalState.options),
          setOn: day,
        }),
        { maxLength: 4 },
      ),
      entries: fc.array(
        fc.record({
          account: fc.nat(),
          kind: fc.constantFrom(...PlanEntryKind.options),
          text,
          on: optional(day),
          owner: optional(fc.constantFrom('Kim Ű.')),
          doneOn: optional(day),
          item: fc.constantFrom(undefined, 'similar'),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ targets, goals, entries }) => ({
      targets: targets
        .filter(({ turnover, profit }) => turnover ?? profit)
        .map(
          ({ account, ...rest }, at): Target => ({
            ...defined(rest),
            ...{ id: `target-${at}`, accountId: ofAccount(account) },
          }),
        ),
      goals: goals.map(
        ({ account, ...rest }, at): Goal => ({
          ...defined(rest),
          ...{ id: `goal-${at}`, accountId: ofAccount(account) },
        }),
      ),
      planEntries: entries.map(
        ({ account, ...rest }, at): PlanEntry => ({
          ...defined(rest),
          ...{ id: `entry-${at}`, accountId: ofAccount(account) },
        }),
      ),
    }));
