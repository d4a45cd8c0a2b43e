/** What the simulation needs: the customer's amount and the figures of the book it is part of. */
export interface LossQuestion {
  amount: number;
  total: number;
  /** The book's HHI with the customer in it. */
  hhi: number;
  /** How many customers the book has, this one included. */
  customers: number;
}

/** The book without the customer; the last three are null where nothing positive is left to compare with. */
export interface Loss {
  totalWithout: number;
  hhiWithout: number | null;
  /** What one of the remaining customers brings on average. */
  averageOther: number | null;
  /** How many such average customers would replace the lost one. */
  replacements: number | null;
}

/** Returns what remains of the book when one customer leaves; amounts in the currency of the question (domain 2). */
export function simulateLoss({ amount, total, hhi, customers }: LossQuestion): Loss {
  const totalWithout = total - amount;
  if (totalWithout <= 0 || customers < 2) {
    return { totalWithout, hhiWithout: null, averageOther: null, replacements: null };
  }
  const squaresWithout = Math.max(0, hhi * total ** 2 - amount ** 2);
  const averageOther = totalWithout / (customers - 1);
  return {
    totalWithout,
    hhiWithout: squaresWithout / totalWithout ** 2,
    averageOther,
    replacements: Math.max(0, amount / averageOther),
  };
}
