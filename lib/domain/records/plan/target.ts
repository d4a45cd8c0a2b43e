import * as z from 'zod/mini';
import { Day } from '../day';
import { Id } from '../id';

/** The largest sum that can be planned, and the years for which one can be. */
export const MOST_PLANNED = 1e11;
export const PLAN_YEARS = { least: 1990, most: 2100 } as const;

const Money = z.number().check(z.minimum(0), z.maximum(MOST_PLANNED));

/** What is to be reached in one year, in the currency of the book; the months only where they were set by hand, which add up to it. */
export const YearPlan = z.object({ total: Money, months: z.optional(z.array(Money).check(z.length(12))) });
export type YearPlan = z.infer<typeof YearPlan>;

/** The figures that can be planned. */
export const MEASURES = ['turnover', 'profit'] as const;
export type Measure = (typeof MEASURES)[number];

/** What was planned on a day from then on; null: no longer anything. */
const TargetChange = z.object({ on: Day, measure: z.enum(MEASURES), total: z.nullable(Money) });
export type TargetChange = z.infer<typeof TargetChange>;

/** So many of them are kept of a year, the latest. */
export const MOST_CHANGES = 200;

/** What an account is to bring in one year (domain 9), and what was planned before, the oldest first. */
export const Target = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  year: z.int().check(z.minimum(PLAN_YEARS.least), z.maximum(PLAN_YEARS.most)),
  turnover: z.optional(YearPlan),
  profit: z.optional(YearPlan),
  changes: z.optional(z.array(TargetChange).check(z.maxLength(MOST_CHANGES))),
});
export type Target = z.infer<typeof Target>;
