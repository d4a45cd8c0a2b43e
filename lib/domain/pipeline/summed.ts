import type { PipelineLine } from './pipeline-line';

/** Amounts of proposals in one currency: what the sum is made of, and what it leaves out. */
export interface Summed<Line extends PipelineLine> {
  total: number;
  counted: Line[];
  /** Without an amount, with one below nothing or of no currency. */
  withoutAmount: Line[];
  otherCurrency: Line[];
}

/** Returns what a proposal is worth in that currency; undefined where a sum in it leaves it out. */
export function worthIn(currency: string, { proposal }: PipelineLine): number | undefined {
  const { amount } = proposal;
  return amount !== undefined && amount >= 0 && proposal.currency === currency ? amount : undefined;
}

/** Returns the sum of the proposals' amounts in that currency; none is converted, as an offer has no day of payment. */
export function summedIn<Line extends PipelineLine>(currency: string, lines: readonly Line[]): Summed<Line> {
  const summed: Summed<Line> = { total: 0, counted: [], withoutAmount: [], otherCurrency: [] };
  for (const line of lines) {
    const worth = worthIn(currency, line);
    const { amount, currency: own } = line.proposal;
    if (worth !== undefined) {
      summed.total += worth;
      summed.counted.push(line);
    } else if (amount === undefined || amount < 0 || own === undefined) summed.withoutAmount.push(line);
    else summed.otherCurrency.push(line);
  }
  return summed;
}
