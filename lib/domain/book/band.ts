import * as z from 'zod/mini';
import { isAbove, isAtLeast } from '../figures/threshold';
import type { Settings } from '../settings';

/** How much our firm depends on one customer (domain 2). */
export const Band = z.enum(['key', 'critical', 'monoclient']);
export type Band = z.infer<typeof Band>;

/** The band and why: the figure that was compared and the threshold it passed, or missed where there is no band. */
export interface BandAnswer {
  band: Band | null;
  because:
    | { criterion: 'share'; share: number | null; threshold: number }
    | { criterion: 'sum'; amount: number; threshold: number };
}

/**
 * Returns the band of a customer from its share of the book, 0-1 (domain 2). Where the user judges by an absolute sum,
 * `amount` decides who is key; critical and monoclient stay shares, since dependency means nothing without the total.
 */
export function bandOf(share: number | null, dependency: Settings['dependency'], amount?: number): BandAnswer {
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
