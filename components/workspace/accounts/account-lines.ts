import { concludeTier } from '../../../lib/conclude/tier';
import { type AccountList, type AccountSummary, readAccountList } from '../../../lib/db/read/account-list';
import type { HeldLabel } from '../../../lib/domain/account/labels';
import type { Tier } from '../../../lib/domain/records/account';
import type { Settings } from '../../../lib/domain/settings';
import { spokenLanguage } from '../../../lib/text';
import { pause } from '../pause';
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

function concluding(settings: Settings, today: Temporal.PlainDate): (summary: AccountSummary) => AccountLine {
  return (summary) => {
    const { tier, labels } = concludeTier({ ...summary, settings }, today);
    return { ...summary, tier: tier.tier, labels, share: summary.standing?.share ?? null };
  };
}

/** So many accounts are sorted and concluded at once. */
const AT_ONCE = 1_000;

/**
 * Returns the lines of all accounts as they are read, and pauses between parts: thousands in one drawing would keep the page from
 * answering. They come in the order of their names, in which the list mostly stands: what is in order is soon sorted.
 */
export async function readLines(today: Temporal.PlainDate): Promise<{ lines: AccountLine[]; settings: Settings }> {
  const { accounts, settings } = await readAccountList();
  const conclude = concluding(settings, today);
  const { compare } = new Intl.Collator(spokenLanguage(), { numeric: true });
  const byName = (one: AccountSummary, other: AccountSummary) => compare(one.account.name, other.account.name);
  const lines: AccountLine[] = [];
  for (let from = 0; from < accounts.length; from += AT_ONCE) {
    await pause();
    const part = accounts.slice(from, from + AT_ONCE).sort(byName);
    lines.push(...part.map(conclude));
  }
  await pause();
  return { lines: rolledUp(lines.sort(byName)), settings };
}
