import { type HeldLabel, labelsOf } from '../domain/account/labels';
import { type TierAnswer, tierOf } from '../domain/account/tier';
import { type BandAnswer, bandOf } from '../domain/book/band';
import type { AccountContext } from './account-context';

/** How much the account counts, each answer with its reasons. */
export interface TierConclusions {
  band: BandAnswer;
  labels: HeldLabel[];
  /** A rep's flag waits for the KAM's decision; one that is decided waits no longer. */
  flagged: boolean;
  tier: TierAnswer;
}

type TierKnown = Pick<AccountContext, 'account' | 'standing' | 'prospects' | 'settings'>;

/** Returns the band, the labels and the tier that an account has today (domain 2, 3). */
export function concludeTier(
  { account, standing, prospects, settings }: TierKnown,
  today: Temporal.PlainDate,
): TierConclusions {
  const band = bandOf(standing ?? { share: null }, settings.dependency);
  const labels = labelsOf(account, standing, settings.dependency, today);
  const flagged = prospects.some(({ status }) => status === 'waiting');
  return { band, labels, flagged, tier: tierOf({ band: band.band, labels, flagged, tierByHand: account.tierByHand }) };
}
