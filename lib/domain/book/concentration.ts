import * as z from 'zod/mini';

/** How much of the book rests on few customers (domain 2). Shares are 0-1. */
export const Concentration = z.object({
  largest: z.number(),
  topFive: z.number(),
  /** The sum of the squared shares: 1 for a single customer, towards 0 for very many equal ones. */
  hhi: z.number(),
  /** 1/HHI: how many customers of equal size would make a book as concentrated as this one. */
  effectiveCustomers: z.number(),
});
export type Concentration = z.infer<typeof Concentration>;

/** Returns the concentration of a book from at least one share, in ascending order (domain 2). */
export function concentrationOf(ascending: Float64Array): Concentration {
  let hhi = 0;
  for (const share of ascending) hhi += share ** 2;
  const topFive = ascending.slice(-5).reduce((sum, share) => sum + share, 0);
  return { largest: ascending.at(-1) ?? 0, topFive, hhi, effectiveCustomers: 1 / hhi };
}
