import Dexie from 'dexie';
import type { AccountContext } from '../../conclude/account-context';
import { domainSuffixes } from '../../domain/identify/ascii-host';
import type { Prospect } from '../../domain/records/prospect';
import type { Settings } from '../../domain/settings';
import { nameKey } from '../../domain/words/name-key';
import { book } from '../schema';
import { accountContext, accountTables } from './account-context';
import { readSettings } from './settings';

/** A company as a flag names it: by its account, its domain or its name; '' for what is not known. */
export interface FlaggedCompany {
  company: string;
  domain: string;
  accountId?: string | undefined;
}

/** What the book knows of a company that is to be flagged, and the settings that judge a new flag. */
export interface CompanyFlag {
  /** A flag that waits for a decision. */
  waiting?: Prospect;
  /** Its account, where exactly one may be meant. */
  context?: AccountContext;
  settings: Settings;
}

/** The account that is meant; undefined where several have the domain or the name. Call it inside a transaction. */
async function accountIdOf(
  { company, domain, accountId }: FlaggedCompany,
  names: string[],
): Promise<string | undefined> {
  if (accountId !== undefined) return accountId;
  const key = nameKey(company);
  // What is only similar is no answer: its name or an alias must be the one that was given.
  const similar = await book.accounts.where('nameKeys').anyOf(names).toArray();
  const named = similar.filter(({ name, aliases }) => [name, ...aliases].some((one) => nameKey(one) === key));
  const above = domainSuffixes(domain);
  const holding = await book.accounts.where('domains').anyOf(above).toArray();
  // The longest domain that an account has counts: others may share what stands above it.
  const nearest = above.find((one) => holding.some(({ domains }) => domains.includes(one)));
  const ofDomain = holding.flatMap(({ id, domains }) => (nearest && domains.includes(nearest) ? id : []));
  const found = new Set([...ofDomain, ...named.map(({ id }) => id)]);
  return found.size === 1 ? [...found][0] : undefined;
}

/** Returns whether a company has been flagged as a potential key account, and its account where it has one. */
export async function readFlag(flagged: FlaggedCompany): Promise<CompanyFlag> {
  const { company, domain } = flagged;
  const key = nameKey(company);
  // The table of similar names is long: only who asks by name loads it, and no transaction waits for it. Dexie's promise:
  // what follows the book would lose sight of what is read after any other.
  const similar = key ? await Dexie.Promise.resolve(import('../../domain/words/similar-name')) : undefined;
  const names = similar?.similarNames(company) ?? [];
  return book.transaction('r', accountTables, async () => {
    const [flags, settings, accountId] = await Promise.all([
      book.prospects.where({ status: 'waiting' }).toArray(),
      readSettings(),
      accountIdOf(flagged, names),
    ]);
    const context = accountId === undefined ? undefined : await accountContext(accountId);
    const waiting = flags.find((flag) => {
      if (accountId !== undefined && flag.accountId === accountId) return true;
      return domain && flag.domain ? flag.domain === domain : key !== '' && nameKey(flag.company) === key;
    });
    return { ...(waiting && { waiting }), ...(context && { context }), settings };
  });
}
