import * as z from 'zod/mini';

/** How much of the book rests on few customers (domain 2), over those that brought something. Shares are 0-1 of what they brought. */
export const Concentration = z.object({
  largest: z.number(),
  topFive: z.number(),
  /** The sum of the squared shares: 1 for a single customer, towards 0 for very many equal ones. */
  hhi: z.number(),
  /** 1/HHI: how many customers of equal size would make a book as concentrated as this one. */
  effectiveCustomers: z.number(),
  /** What the customers that count brought together; missing in figures of an earlier computation. */
  sum: z.optional(z.number()),
  /** How many customers cost more than they brought: they are left out, and this is said. */
  losses: z._default(z.int(), 0),
});
export type Concentration = z.infer<typeof Concentration>;
