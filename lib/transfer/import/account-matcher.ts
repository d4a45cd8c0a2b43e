import type { Account } from '../../domain/records/account';
import { nameKey } from '../../domain/words/name-key';
import { plainName } from '../../domain/words/plain-name';
import { indexAccounts } from './account-finder';
import type { AccountLine } from './account-line';
import { LineRefused } from './refusal';

/**
 * Returns a function that finds the book's account of a line: by name or alias as written, else by domain, else by the name
 * without its legal form; undefined for a new one. It throws LineRefused `severalAccounts`. The last two ways never lead to an
 * account that another line stands for: companies of a group share domains, "X Kft." and "X Zrt." are two companies. `namedInFile`
 * holds the plain names of all lines; to be asked once for each.
 */
export function makeAccountMatcher(accounts: readonly Account[], namedInFile: ReadonlySet<string>) {
  const index = indexAccounts(accounts);
  const taken = new Set<string>();
  const isFree = (account: Account) =>
    !taken.has(account.id) && ![account.name, ...account.aliases].some((name) => namedInFile.has(plainName(name)));
  const fitsDomains = (account: Account, line: AccountLine) =>
    account.domains.length === 0 ||
    line.domains.length === 0 ||
    account.domains.some((own) =>
      line.domains.some((given) => `.${given}`.endsWith(`.${own}`) || own.endsWith(`.${given}`)),
    );

  return (line: AccountLine): string | undefined => {
    const byName = [...(index.byName.get(plainName(line.name)) ?? [])];
    const byDomain = line.domains.flatMap((domain) => [...(index.byDomain.get(domain) ?? [])]).filter(isFree);
    const byKey = [...(index.byKey.get(nameKey(line.name)) ?? [])].filter(
      (account) => isFree(account) && fitsDomains(account, line),
    );
    const found = [byName, byDomain, byKey].find((some) => some.length > 0) ?? [];
    const ids = [...new Set(found.map((account) => account.id))];
    if (ids.length > 1) throw new LineRefused('severalAccounts', { text: line.name, count: ids.length });
    if (ids[0]) taken.add(ids[0]);
    return ids[0];
  };
}
