import { concludeRhythm, isCustomersOwn } from '../../../lib/conclude/customer';
import type { Standing } from '../../../lib/domain/book/standing';
import type { Account } from '../../../lib/domain/records/account';
import type { Day } from '../../../lib/domain/records/day';
import type { Settings } from '../../../lib/domain/settings';

/**
 * Returns how late the customer orders whose own account and standing these are, its days of silence up to the last day of the ledger, as its
 * thresholds go; null: as it uses to, a former one, or not enough data.
 */
export function lateNow(
  { status }: Account,
  standing: Standing | undefined,
  settings: Settings,
  today: Temporal.PlainDate,
): { state: 'amber' | 'red'; days: number; knownTo: Day | undefined } | null {
  if (!standing || !isCustomersOwn(standing) || status === 'former') return null;
  const rhythm = concludeRhythm(standing, settings, today);
  if (!rhythm || rhythm.now.state === 'steady') return null;
  return { state: rhythm.now.state, days: rhythm.now.daysSince, knownTo: standing.bookTo };
}
