import type { ClassSettings } from '../domain/book/abc';
import { abcInForce } from '../domain/book/cell-of';
import type { Standing } from '../domain/book/standing';
import type { Account, Tier } from '../domain/records/account';
import { isCustomersOwn } from './customer';

const WEIGHTS: Record<Tier, number> = { strategic: 4, key: 3, potential: 2, standard: 1 };

/** A customer of whom the ledger says nothing yet counts as one of a hundred like it. */
const SHARE_UNKNOWN = 0.01;

/** Returns how much it is worth to act at a customer before others: its tier's weight times the root of its share (domain 8.2). */
export function worthOf(tier: Tier, share: number | null): number {
  return WEIGHTS[tier] * Math.sqrt(Math.max(0, share ?? SHARE_UNKNOWN));
}

/** A customer whose tier waits to be decided, and the figures that ask for it. */
export interface TierToDecide {
  account: Account;
  share: number;
  because: { abc: 'A' };
}

/**
 * Returns the customers among those that carry the book (class A in force) whom neither a rule nor anybody has put above standard, the largest
 * first: somebody has to say what they are to us (domain 3.3, 4).
 */
export function tiersToDecide(
  accounts: readonly { account: Account; tier: Tier; standing?: Standing | undefined }[],
  classes: Pick<ClassSettings, 'period'>,
): TierToDecide[] {
  return accounts
    .flatMap(({ account, tier, standing }): TierToDecide[] => {
      if (tier !== 'standard' || account.tierByHand || account.status === 'former' || !standing) return [];
      const { share } = standing;
      if (!isCustomersOwn(standing) || share === null || abcInForce(standing, classes)?.class !== 'A') return [];
      return [{ account, share, because: { abc: 'A' } }];
    })
    .sort((a, b) => b.share - a.share);
}
