import { concludeTier } from '../../../lib/conclude/tier';
import type { AccountList, AccountSummary } from '../../../lib/db/read/account-list';
import type { Tier } from '../../../lib/domain/records/account';
import { searchFor, searchKey } from '../../../lib/domain/words/search-key';
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

/** What is searched of each line, made when it is first asked for: folding 100,000 of them with every letter typed takes too long. */
const searched = new WeakMap<AccountLine, string>();

function keyOf(line: AccountLine): string {
  const known = searched.get(line);
  if (known !== undefined) return known;
  const { name, aliases, domains, industry, market, kam } = line.account;
  const all = [name, ...aliases, ...domains, industry, market, kam, line.parent?.name];
  const key = all.map((text) => searchKey(text ?? '')).join('\n');
  searched.set(line, key);
  return key;
}

/** Returns the lines whose name, alias, domain, group, market, industry or KAM has every word typed, in any spelling. */
export function findLines(lines: readonly AccountLine[], typed: string): AccountLine[] {
  const isFound = searchFor(typed);
  return isFound ? lines.filter((line) => isFound(keyOf(line))) : [...lines];
}

/** Returns the lines by name, or by share with the largest first and those without one last. */
export function sortLines(lines: readonly AccountLine[], order: AccountOrder): AccountLine[] {
  const { compare } = new Intl.Collator(spokenLanguage(), { numeric: true });
  const byName = (a: AccountLine, b: AccountLine) => compare(a.account.name, b.account.name);
  if (order === 'name') return lines.toSorted(byName);
  const shareOf = (line: AccountLine) => line.share ?? Number.NEGATIVE_INFINITY;
  return lines.toSorted((a, b) => Number(shareOf(b) > shareOf(a)) - Number(shareOf(b) < shareOf(a)) || byName(a, b));
}
