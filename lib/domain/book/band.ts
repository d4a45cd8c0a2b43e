import * as z from 'zod/mini';
import { isAbove, isAtLeast } from '../figures/threshold';
import { share } from '../records/unit';
import type { Standing } from './standing';

/** An ISO 4217 code; others cannot be worded as money. */
const Currency = z.string().check(z.regex(/^[A-Z]{3}$/));

/** Dependency on one customer (domain 2). */
export const DependencySettings = z.object({
  /** Profit where the ledger has it, or revenue always: turnover can be bought by cutting prices. */
  basis: z._default(z.enum(['profit', 'revenue']), 'profit'),
  /** So much of the turnover of 24 months may lack a profit: such lines count at the usual margin. */
  withoutProfitUpTo: share(0.02),
  /** Who is key: by the share of the book, or by an absolute sum over 12 months. */
  criterion: z._default(z.enum(['share', 'sum']), 'share'),
  keySum: z._default(z.number().check(z.minimum(0), z.meta({ unit: 'currency' })), 100_000),
  keyFrom: share(0.1),
  criticalAbove: share(0.2),
  monoclientAbove: share(0.7),
  currency: z._default(Currency, 'EUR'),
  /** One unit of the named currency in units of `currency`. */
  rates: z._default(z.record(Currency, z.number().check(z.positive())), {}),
});
export type DependencySettings = z.infer<typeof DependencySettings>;

/** Returns the shares, 0-1, at which a band begins, the least first; by an absolute sum no share makes anybody key. */
export function bandMarks({ criterion, keyFrom, criticalAbove, monoclientAbove }: DependencySettings): number[] {
  return criterion === 'share' ? [keyFrom, criticalAbove, monoclientAbove] : [criticalAbove, monoclientAbove];
}

/** How much our firm depends on one customer (domain 2). */
export const Band = z.enum(['key', 'critical', 'monoclient']);
export type Band = z.infer<typeof Band>;

/** The band and why: the figure that was compared and the threshold it passed, or missed where there is no band. */
export interface BandAnswer {
  band: Band | null;
  /** What has no rate could make it a higher one. */
  isAtLeast?: true;
  because:
    | { criterion: 'share'; share: number | null; threshold: number }
    | { criterion: 'sum'; amount: number; threshold: number }
    /** Not enough data: what has no rate could make or take away any band. */
    | { criterion: 'left out' };
}

/** What a band is decided from: the share of the book, 0-1, the sum, and whose lines have no rate. */
export type BandFigures = Pick<Standing, 'share'> & Partial<Pick<Standing, 'amount' | 'leftOut'>>;

/**
 * Returns the band of a customer from its share of the book (domain 2). Where the user judges by an absolute sum, the amount decides
 * who is key; critical and monoclient stay shares, since dependency means nothing without the total. A band that amounts without a
 * rate could change is not claimed: what is left out of the customer's own sum leaves "at least", what is left out of others' may
 * take a band away.
 */
export function bandOf({ share, amount, leftOut }: BandFigures, dependency: DependencySettings): BandAnswer {
  const answer = bandByFigures(share, dependency, amount);
  if (!leftOut) return answer;
  const bySum =
    amount === undefined || dependency.criterion === 'share' ? null : bandByFigures(null, dependency, amount);
  const sure = leftOut.of === 'own' ? answer : bySum;
  if (sure?.band) return { ...sure, isAtLeast: true };
  return leftOut.of === 'others' && !answer.band ? answer : { band: null, because: { criterion: 'left out' } };
}

function bandByFigures(share: number | null, dependency: DependencySettings, amount: number | undefined): BandAnswer {
  const { monoclientAbove, criticalAbove, keyFrom, keySum } = dependency;
  const byShare = (band: Band | null, threshold: number): BandAnswer => ({
    band,
    because: { criterion: 'share', share, threshold },
  });
  if (share !== null && isAbove(share, monoclientAbove)) return byShare('monoclient', monoclientAbove);
  if (share !== null && isAbove(share, criticalAbove)) return byShare('critical', criticalAbove);
  if (dependency.criterion === 'sum' && amount !== undefined) {
    const band = isAtLeast(amount, keySum) ? 'key' : null;
    return { band, because: { criterion: 'sum', amount, threshold: keySum } };
  }
  return byShare(share !== null && isAtLeast(share, keyFrom) ? 'key' : null, keyFrom);
}
