import type { BandAnswer } from '../../../lib/domain/book/band';
import type { Standing } from '../../../lib/domain/book/standing';

/** Whether there are figures to tell how much our firm depends on the customer; without them "none" would be a guess. */
export function isBandKnown(standing: Standing | undefined, { because }: BandAnswer): boolean {
  return (
    standing !== undefined && (because.criterion === 'sum' || (because.criterion === 'share' && because.share !== null))
  );
}
