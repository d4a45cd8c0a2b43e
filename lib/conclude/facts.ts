import { type HeldLabel, labelsOf } from '../domain/account/labels';
import type { KnownRhythm } from '../domain/account/lost';
import { type TierAnswer, tierOf } from '../domain/account/tier';
import { type BandAnswer, bandOf } from '../domain/book/band';
import { rhythmState } from '../domain/book/rhythm';
import { workingDayOnOrAfter } from '../domain/calendar/calendar';
import { type GroupGap, groupGaps } from '../domain/people/group-gaps';
import type { AsOf } from '../domain/people/last-touch';
import type { Day } from '../domain/records/day';
import type { AccountContext } from './account-context';

/** Everything a play may look at, with the conclusions that several plays share. */
export interface Facts extends AccountContext, AsOf {
  /** Today, or the next working day: the due day of advice that has no day of its own. */
  workday: Day;
  /** Null without a standing. */
  band: BandAnswer | null;
  labels: HeldLabel[];
  tier: TierAnswer;
  /** The account's own order rhythm; null where it is not known, and for the members of a group, whose top carries it. */
  rhythm: KnownRhythm;
  gaps: GroupGap[];
}

/** Returns the records of an account with what the rules of the domain conclude from them, each computed once. */
export function gatherFacts(context: AccountContext, { today, timeZone }: AsOf): Facts {
  const { account, standing, people, touches, prospects, settings } = context;
  const band = standing ? bandOf(standing.share, settings.dependency, standing.amount) : null;
  const labels = labelsOf(account, standing, settings.dependency, today);
  const flagged = prospects.some(({ status }) => status === 'waiting');
  const rhythm = standing && standing.customerId === account.id ? standing.rhythm : null;
  return {
    ...context,
    today,
    timeZone,
    workday: workingDayOnOrAfter(today, settings.calendar).toString(),
    band,
    labels,
    tier: tierOf({ band: band?.band ?? null, labels, flagged, tierByHand: account.tierByHand }),
    rhythm: rhythm && { rhythm, state: rhythmState(rhythm, today, settings.rhythm) },
    gaps: groupGaps(people, touches, { today, timeZone }, settings),
  };
}
