import type { Account } from '../records/account';
import { type Dismissal, isDismissed, keyOfFacts } from '../records/dismissal';
import { isNearName } from '../words/near-name';
import { similarNames } from '../words/similar-name';

/** What two entries may be the same by: a spelling of their names, a slip in one of them, or a domain. */
export type SameBy = 'name' | 'near' | 'domain';
export type Named = Pick<Account, 'name' | 'aliases' | 'domains'>;

/**
 * Returns by what two accounts may be the same company, so that it can be asked; null where nothing says so. Names agree as they do
 * where a page is recognised: never a reason to decide.
 */
export function sameBy(one: Named, other: Named): SameBy | null {
  if (one.domains.some((domain) => other.domains.includes(domain))) return 'domain';
  const names = [one.name, ...one.aliases];
  const keys = new Set(names.flatMap(similarNames));
  const others = [other.name, ...other.aliases];
  if (others.flatMap(similarNames).some((key) => keys.has(key))) return 'name';
  return names.some((name) => others.some((also) => isNearName(name, also))) ? 'near' : null;
}

/** Returns what is remembered once the user has said that two accounts, or two people, are two; the same from either side. */
export const notTheSame = (
  accountId: string,
  ids: readonly [string, string],
): Pick<Dismissal, 'playId' | 'accountId' | 'key'> => ({
  playId: 'maybe-same',
  accountId,
  key: keyOfFacts(ids),
});

/** Says whether the user has said that these two are two, at whichever of them. */
export const areTwo = (ids: readonly [string, string], dismissals: readonly Dismissal[]): boolean =>
  dismissals.some(({ accountId }) => isDismissed(notTheSame(accountId, ids), dismissals));
