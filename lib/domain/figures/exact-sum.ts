/** Amounts have no more digits behind the sign than these; what is beyond is what fractions in halves leave behind when they are added. */
const UNITS = 1_000_000;

/**
 * Returns what amounts add up to, with all digits that they have themselves: 0.1 and 0.2 are 0.3, and what has parts of a cent keeps
 * them, so that it is rounded once, where it is shown.
 */
export function exactSum(amounts: readonly number[]): number {
  // Nought is written without a sign.
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * UNITS) / UNITS + 0;
}
