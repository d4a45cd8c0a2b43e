import * as z from 'zod/mini';
import { textUpTo } from './text-up-to';

/** The part a person plays when the account buys (domain 7). */
export const BuyingRole = z.enum([
  'economic buyer',
  'decision maker',
  'technical',
  'user',
  'influencer',
  'gatekeeper',
  'champion',
  'blocker',
  'unknown',
]);
export type BuyingRole = z.infer<typeof BuyingRole>;

/** What a person works in: it decides which arguments help (domain 7). */
export const JobFunction = z.enum(['leadership', 'HR', 'finance', 'technical', 'purchasing', 'other']);
export type JobFunction = z.infer<typeof JobFunction>;

/** The power to decide: 0 none to 3 decides alone. */
export const POWERS = [0, 1, 2, 3] as const;
/** What support is called, from -2 to +2: the place in the list is the value plus two. */
export const SUPPORTS = ['opponent', 'doubter', 'neutral', 'supporter', 'champion'] as const;

/** What we know of one person's place in the decision-making group. */
export const GroupAttributes = z.object({
  roles: z.array(BuyingRole).check(z.maxLength(9)),
  function: z.optional(JobFunction),
  /** One of `POWERS`. */
  power: z.optional(z.int().check(z.minimum(0), z.maximum(3))),
  /** -2 opponent to +2 champion, called as in `SUPPORTS`. */
  support: z.optional(z.int().check(z.minimum(-2), z.maximum(2))),
  reportsToId: z.optional(z.string()),
  /** Who of us knows them, by name. */
  knownBy: z.array(textUpTo(200)).check(z.maxLength(20)),
});
export type GroupAttributes = z.infer<typeof GroupAttributes>;
