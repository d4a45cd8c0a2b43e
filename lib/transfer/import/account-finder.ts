import { domainSuffixes } from '../../domain/identify/ascii-host';
import { companyDomain } from '../../domain/identify/company-domain';
import { customerNumberKey, indexNumbers } from '../../domain/identify/customer-number';
import type { Account } from '../../domain/records/account';
import { nameKey } from '../../domain/words/name-key';
import { plainName } from '../../domain/words/plain-name';
import { LineRefused } from './refusal';

/** Every account under each of its plain names, of its names without points, name keys, domains and numbers in other programs. */
export type AccountIndex = {
  byName: Map<string, Set<Account>>;
  bySpelling: Map<string, Set<Account>>;
  byKey: Map<string, Set<Account>>;
  byDomain: Map<string, Set<Account>>;
  byNumber: ReadonlyMap<string, readonly Account[]>;
};

/** Returns a name letter by letter, points and commas aside: "Alba Kft" is written like "Alba Kft.". */
export const spelling = (name: string): string => plainName(name.replace(/[.,]/g, ' '));

/** Returns the index of some accounts, for lookups in a file's many lines. */
export function indexAccounts(accounts: readonly Account[]): AccountIndex {
  const names = { byName: new Map(), bySpelling: new Map(), byKey: new Map(), byDomain: new Map() };
  const index: AccountIndex = { ...names, byNumber: indexNumbers(accounts) };
  for (const account of accounts) {
    for (const name of [account.name, ...account.aliases]) {
      enter(index.byName, plainName(name), account);
      enter(index.bySpelling, spelling(name), account);
      enter(index.byKey, nameKey(name), account);
    }
    for (const domain of account.domains) enter(index.byDomain, domain, account);
  }
  return index;
}

function enter(map: Map<string, Set<Account>>, key: string, account: Account): void {
  if (key !== '') map.set(key, (map.get(key) ?? new Set()).add(account));
}

/** Returns the accounts that have a number in another program; none for what is no number. */
export const numbered = ({ byNumber }: AccountIndex, text: string): readonly Account[] =>
  byNumber.get(customerNumberKey(text) ?? '') ?? [];

/** Returns the accounts that hold a domain or, where none does, the nearest one above it. */
export function holdersOf({ byDomain }: AccountIndex, domain: string): Set<Account> | undefined {
  return domainSuffixes(domain)
    .map((one) => byDomain.get(one))
    .find((found) => found !== undefined);
}

/**
 * Returns the one account that a cell names: by name or alias as written, else by domain, else by its number. Throws LineRefused `noSuchAccount` or `severalAccounts`.
 */
export function findAccount(index: AccountIndex, text: string): Account {
  const found =
    index.byName.get(plainName(text)) ??
    index.bySpelling.get(spelling(text)) ??
    holdersOf(index, domainOf(text) ?? '') ??
    numbered(index, text);
  const [first, ...others] = found;
  if (!first) throw new LineRefused('noSuchAccount', { text });
  if (others.length > 0) throw new LineRefused('severalAccounts', { text, count: others.length + 1 });
  return first;
}

/** Only what looks like a domain or address is taken for one: no blank, and a point inside. */
function domainOf(text: string): string | undefined {
  if (/\s/.test(text) || !/.\../.test(text)) return undefined;
  const answer = companyDomain(text);
  return 'domain' in answer ? answer.domain : undefined;
}
