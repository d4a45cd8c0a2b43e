import type { Standing } from '../../domain/book/standing';
import type { Account } from '../../domain/records/account';
import { book } from '../schema';

/** An account with its computed standing, where the ledger has any. */
export interface AccountWithStanding {
  account: Account;
  standing?: Standing;
}

/** Returns every account by name, with its standing. */
export function readAccounts(): Promise<AccountWithStanding[]> {
  return book.transaction('r', book.accounts, book.standings, async () => {
    const [accounts, standings] = await Promise.all([book.accounts.toArray(), book.standings.toArray()]);
    const byId = new Map(standings.map((standing) => [standing.accountId, standing]));
    return accounts
      .map((account) => {
        const standing = byId.get(account.id);
        return standing ? { account, standing } : { account };
      })
      .sort((a, b) => a.account.name.localeCompare(b.account.name));
  });
}

/** Returns up to `most` accounts whose name begins with or contains the words typed. */
export async function findAccounts(words: string, most = 8): Promise<Account[]> {
  const typed = words.trim().toLocaleLowerCase();
  if (!typed) return [];
  const has = (name: string) => name.toLocaleLowerCase().includes(typed);
  return book.accounts
    .filter(({ name, aliases }) => has(name) || aliases.some(has))
    .limit(most)
    .toArray();
}
