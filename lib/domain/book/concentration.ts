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

/** Returns the concentration of a book from its customers' amounts in ascending order, at least one, and their positive total (domain 2). */
export function concentrationOf(ascending: Float64Array, total: number): Concentration {
  let hhi = 0;
  for (let rank = 0; rank < ascending.length; rank++) hhi += ((ascending[rank] as number) / total) ** 2;
  const topFive = ascending.slice(-5).reduce((sum, amount) => sum + amount / total, 0);
  return { largest: (ascending.at(-1) ?? 0) / total, topFive, hhi, effectiveCustomers: 1 / hhi };
}
