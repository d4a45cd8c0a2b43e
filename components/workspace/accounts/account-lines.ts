import { concludeTier } from '../../../lib/conclude/tier';
import type { AccountList, AccountSummary } from '../../../lib/db/read/account-list';
import type { HeldLabel } from '../../../lib/domain/account/labels';
import type { Tier } from '../../../lib/domain/records/account';
import type { Settings } from '../../../lib/domain/settings';
import { type RolledUp, rolledUp } from './rolled-up';

/** One line of the list of accounts. Of a group's top, last contact and next step are those of all its companies. */
export interface AccountLine extends AccountSummary, RolledUp {
  tier: Tier;
  labels: HeldLabel[];
  /** The account's group's share of the book, 0-1; null where there is not enough data. */
  share: number | null;
}

/** Returns the lines of all accounts, with the tier in force today. */
export const accountLines = ({ accounts, settings }: AccountList, today: Temporal.PlainDate): AccountLine[] =>
  rolledUp(accounts.map(concluding(settings, today)));

/** Returns what makes the line of an account. */
export function concluding(settings: Settings, today: Temporal.PlainDate): (summary: AccountSummary) => AccountLine {
  return (summary) => {
    const { tier, labels } = concludeTier({ ...summary, settings }, today);
    return { ...summary, tier: tier.tier, labels, share: summary.standing?.share ?? null };
  };
}
