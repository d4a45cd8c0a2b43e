import * as z from 'zod/mini';
import { Id } from '../id';

const Money = z.number().check(z.minimum(0), z.maximum(1e11));

/** What is to be reached in one year, in the currency of the book; the months only where they were set by hand, which add up to it. */
export const YearPlan = z.object({ total: Money, months: z.optional(z.array(Money).check(z.length(12))) });
export type YearPlan = z.infer<typeof YearPlan>;

/** The figures that can be planned. */
export const MEASURES = ['turnover', 'profit'] as const;
export type Measure = (typeof MEASURES)[number];

/** What an account is to bring in one year (domain 9). */
export const Target = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  year: z.int().check(z.minimum(1990), z.maximum(2100)),
  turnover: z.optional(YearPlan),
  profit: z.optional(YearPlan),
});
export type Target = z.infer<typeof Target>;
