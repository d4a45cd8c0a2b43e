import * as z from 'zod';

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

/** What we know of one person's place in the decision-making group. */
export const GroupAttributes = z.object({
  roles: z.array(BuyingRole).max(9),
  function: JobFunction.optional(),
  /** 0 none to 3 decides alone. */
  power: z.int().min(0).max(3).optional(),
  /** -2 opponent to +2 champion. */
  support: z.int().min(-2).max(2).optional(),
  reportsToId: z.string().optional(),
  /** Who of us knows them, by name. */
  knownBy: z.array(z.string().max(200)).max(20),
});
export type GroupAttributes = z.infer<typeof GroupAttributes>;
