import { concludeTier } from '../../../lib/conclude/tier';
import type { AccountList, AccountSummary } from '../../../lib/db/read/account-list';
import type { HeldLabel } from '../../../lib/domain/account/labels';
import type { Tier } from '../../../lib/domain/records/account';
import { type RolledUp, rolledUp } from './rolled-up';

/** One line of the list of accounts. Of a group's top, last contact and next step are those of all its companies. */
export interface AccountLine extends AccountSummary, RolledUp {
  tier: Tier;
  labels: HeldLabel[];
  /** The account's group's share of the book, 0-1; null where there is not enough data. */
  share: number | null;
}

/** Returns the lines of all accounts, with the tier in force today. */
export function accountLines({ accounts, settings }: AccountList, today: Temporal.PlainDate): AccountLine[] {
  const lines = accounts.map((summary): AccountLine => {
    const { tier, labels } = concludeTier({ ...summary, settings }, today);
    return { ...summary, tier: tier.tier, labels, share: summary.standing?.share ?? null };
  });
  return rolledUp(lines);
}
