import { customersOf } from '../domain/book/customer-of';
import type { Standing } from '../domain/book/standing';
import type { Account, Tier } from '../domain/records/account';
import type { Prospect } from '../domain/records/prospect';
import type { Settings } from '../domain/settings';
import { concludeTier } from './tier';

/** What of the whole book says how much its accounts count. */
export interface BookAccounts {
  /** In the order of their ids, as the database has it. */
  accounts: readonly Account[];
  /** In the order of their accounts' ids. */
  standings: readonly Standing[];
  /** The flags of a rep that wait for the KAM's decision. */
  flags: readonly Prospect[];
}

/** An account with what it counts today. */
export interface WeighedAccount {
  account: Account;
  standing: Standing | undefined;
  prospects: Prospect[];
  tier: Tier;
  /** The account's group's share of the book, 0-1; null where there is not enough data. */
  share: number | null;
}

/** Returns every account with its tier in force today and its share; both lists are walked once, side by side. */
export function weighedAccounts(
  { accounts, standings, flags }: BookAccounts,
  settings: Settings,
  today: Temporal.PlainDate,
): WeighedAccount[] {
  const flagged = Map.groupBy(flags, ({ accountId }) => accountId);
  let at = 0;
  return accounts.map((account) => {
    let next = standings[at];
    while (next && next.accountId < account.id) {
      at += 1;
      next = standings[at];
    }
    const standing = next?.accountId === account.id ? next : undefined;
    const prospects = flagged.get(account.id) ?? [];
    const { tier } = concludeTier({ account, standing, prospects, settings }, today);
    return { account, standing, prospects, tier: tier.tier, share: standing?.share ?? null };
  });
}

/** Returns the customer of each account that stands in a group: its top. Any other is a customer by itself. */
export function groupTops(lines: ReadonlyMap<string, WeighedAccount>): ReadonlyMap<string, string> {
  const inGroup = new Set<Account>();
  for (const { account } of lines.values()) {
    if (account.parentId === undefined) continue;
    let one: Account | undefined = account;
    while (one && !inGroup.has(one)) {
      inGroup.add(one);
      one = one.parentId === undefined ? undefined : lines.get(one.parentId)?.account;
    }
  }
  return customersOf([...inGroup]);
}
