/** What the simulation needs: the customer's amount and the figures of the book it is part of. */
export interface LossQuestion {
  amount: number;
  total: number;
  /** What the customers brought that did not cost more than they brought, and the HHI over them. */
  sum: number;
  hhi: number;
  /** How many customers they are. */
  customers: number;
}

/** The book without the customer; the last three are null where nothing positive is left to compare with. */
export interface Loss {
  totalWithout: number;
  hhiWithout: number | null;
  /** What one of the remaining customers brings on average, those left out that cost money. */
  averageOther: number | null;
  /** How many such average customers would replace the lost one. */
  replacements: number | null;
}

/**
 * Returns what remains of the book when one customer leaves; amounts in the currency of the question (domain 2). Concentration and
 * the average customer go over the customers that brought something, before as after.
 */
export function simulateLoss({ amount, total, sum, hhi, customers }: LossQuestion): Loss {
  const totalWithout = total - amount;
  const brought = Math.max(0, amount);
  const sumWithout = sum - brought;
  const others = brought > 0 ? customers - 1 : customers;
  if (sumWithout <= 0 || others < 1) return { totalWithout, hhiWithout: null, averageOther: null, replacements: null };
  const averageOther = sumWithout / others;
  return {
    totalWithout,
    hhiWithout: Math.max(0, hhi * sum ** 2 - brought ** 2) / sumWithout ** 2,
    averageOther,
    replacements: brought / averageOther,
  };
}
