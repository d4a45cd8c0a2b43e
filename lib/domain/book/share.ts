/** Each customer's part of the book, 0-1 (below 0 where it cost more than it brought), in the order of the amounts. */
export interface Shares {
  shares: number[];
  /** The sum of all amounts, in their currency. */
  total: number;
}

/** Returns each amount's part of the total; null where the total is not positive: not enough data (domain 2). */
export function shares(amounts: readonly number[]): Shares | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total > 0 ? { shares: amounts.map((amount) => amount / total), total } : null;
}
