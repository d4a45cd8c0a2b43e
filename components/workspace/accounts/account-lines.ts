import { concludeTier } from '../../../lib/conclude/tier';
import type { AccountList, AccountSummary } from '../../../lib/db/read/account-list';
import type { Tier } from '../../../lib/domain/records/account';
import { spokenLanguage } from '../../../lib/text';

/** One line of the list of accounts. */
export interface AccountLine extends AccountSummary {
  tier: Tier;
  /** The account's group's share of the book, 0-1; null where there is not enough data. */
  share: number | null;
}

export type AccountOrder = 'name' | 'share';

/** Returns the lines of all accounts, with the tier in force today. */
export function accountLines({ accounts, settings }: AccountList, today: Temporal.PlainDate): AccountLine[] {
  return accounts.map((summary) => {
    const { tier } = concludeTier({ ...summary, settings }, today);
    return { ...summary, tier: tier.tier, share: summary.standing?.share ?? null };
  });
}

/** Returns the lines whose name, alias, domain, group, market, industry or KAM contains every word typed. */
export function findLines(lines: readonly AccountLine[], typed: string): AccountLine[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(({ account, parent }) => {
    const { name, aliases, domains, industry, market, kam } = account;
    const all = [name, ...aliases, ...domains, industry, market, kam, parent?.name].join('\n').toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Returns the lines by name, or by share with the largest first and those without one last. */
export function sortLines(lines: readonly AccountLine[], order: AccountOrder): AccountLine[] {
  const { compare } = new Intl.Collator(spokenLanguage(), { numeric: true });
  const byName = (a: AccountLine, b: AccountLine) => compare(a.account.name, b.account.name);
  if (order === 'name') return lines.toSorted(byName);
  const shareOf = (line: AccountLine) => line.share ?? Number.NEGATIVE_INFINITY;
  return lines.toSorted((a, b) => Number(shareOf(b) > shareOf(a)) - Number(shareOf(b) < shareOf(a)) || byName(a, b));
}
