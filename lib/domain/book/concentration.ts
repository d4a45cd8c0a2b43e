import type { Concentration } from './concentration-figures';

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
