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

/** Returns the concentration of a book from its customers' amounts in ascending order; null where none is positive (domain 2). */
export function concentrationOf(ascending: Float64Array): Concentration | null {
  const first = ascending.findIndex((amount) => amount > 0);
  if (first === -1) return null;
  const brought = ascending.subarray(first);
  const sum = brought.reduce((so, amount) => so + amount, 0);
  const hhi = brought.reduce((so, amount) => so + (amount / sum) ** 2, 0);
  const topFive = brought.slice(-5).reduce((so, amount) => so + amount / sum, 0);
  const losses = ascending.findLastIndex((amount) => amount < 0) + 1;
  return { largest: (brought.at(-1) as number) / sum, topFive, hhi, effectiveCustomers: 1 / hhi, sum, losses };
}
