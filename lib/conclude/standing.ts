import { type HeldLabel, labelsOf } from '../domain/account/labels';
import { type Signal, signalsOf } from '../domain/account/signals';
import { type TierAnswer, tierOf } from '../domain/account/tier';
import { type BandAnswer, bandOf } from '../domain/book/band';
import { type CellAnswer, cellOf } from '../domain/book/cell-of';
import { type Growth, growthOf } from '../domain/book/growth';
import { type RhythmState, rhythmState } from '../domain/book/rhythm';
import type { OrderRhythm, Standing } from '../domain/book/standing';
import type { AccountContext } from './account-context';

/** How an account stands with us, each answer with its reasons; null or absent: not enough data. */
export interface StandingConclusions {
  standing?: Standing;
  labels: HeldLabel[];
  signals: Signal[];
  band: BandAnswer;
  tier: TierAnswer;
  cell: CellAnswer | null;
  growth: Growth | null;
  rhythm: { usual: OrderRhythm; now: RhythmState } | null;
}

/** Returns how the account stands today: labels, band, tier, classes, growth and rhythm (domain 2, 3, 4, 8.2). */
export function concludeStanding(context: AccountContext, today: Temporal.PlainDate): StandingConclusions {
  const { account, standing, settings, prospects } = context;
  const flagged = prospects.some(({ status }) => status === 'waiting');
  const labels = labelsOf(account, standing, settings.dependency, today);
  const band = bandOf(standing?.share ?? null, settings.dependency, standing?.amount);
  const usual = standing?.rhythm ?? null;
  return {
    ...(standing && { standing }),
    labels,
    signals: signalsOf(account, standing, settings.labels),
    band,
    tier: tierOf({ band: band.band, labels, flagged, tierByHand: account.tierByHand }),
    cell: standing ? cellOf(standing, settings) : null,
    growth: standing ? growthOf(standing) : null,
    rhythm: usual && { usual, now: rhythmState(usual, today, settings.rhythm) },
  };
}
