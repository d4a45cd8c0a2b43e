import { concludeLost } from '../../../lib/conclude/lost';
import type { Losses } from '../../../lib/db/read/losses';
import type { Lost } from '../../../lib/domain/account/lost';
import type { Standing } from '../../../lib/domain/book/standing';
import type { Account } from '../../../lib/domain/records/account';
import { type Calibrated, type Calibration, saidOf } from '../../../lib/domain/silence/calibration';

/** A customer that its own order rhythm calls lost and that nobody has recorded yet. */
export interface FoundLoss {
  account: Account;
  standing: Standing;
  lost: Lost & { how: 'computed' };
}

/** Returns the customers lost by their own rhythm, the largest first (domain 8.2). */
export function foundLosses(
  { accounts, standings, winBacks, settings, figures }: Losses,
  today: Temporal.PlainDate,
): FoundLoss[] {
  const recorded = Map.groupBy(winBacks, ({ accountId }) => accountId);
  return standings
    .flatMap((standing): FoundLoss[] => {
      const account = accounts.get(standing.accountId);
      if (!account) return [];
      const lost = concludeLost({ standing, winBacks: recorded.get(account.id) ?? [], settings, figures }, today);
      return lost?.how === 'computed' ? [{ account, standing, lost }] : [];
    })
    .sort((a, b) => worthOf(b.standing) - worthOf(a.standing));
}

/** Returns how often silences as long as theirs were real, null where there are too few to say: what calls one lost in a book, calls all of them so. */
export function pastOf(found: readonly FoundLoss[], calibration: Calibration | undefined): Calibrated | null {
  const [first] = found;
  return first ? saidOf(calibration, first.lost.because.alarm) : null;
}

/** Returns what a lost customer brought in 12 months while it still bought: the better of the last two spans. */
export function worthOf({ amount, previousAmount }: Standing): number {
  return Math.max(amount, previousAmount);
}
