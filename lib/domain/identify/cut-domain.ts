import type { Account } from '../records/account';
import { type Dismissal, isDismissed, keyOfFacts } from '../records/dismissal';
import type { MatchReason } from './match';

/** What the user said of a domain is remembered with what they said of suggestions. */
const ASKED = 'cut-domain';

/** Returns what is remembered once the user has said that a whole domain is the account's. */
export const wholeDomain = (accountId: string, domain: string): Pick<Dismissal, 'playId' | 'accountId' | 'key'> => ({
  playId: ASKED,
  accountId,
  key: keyOfFacts([domain]),
});

/**
 * Returns the reason as a question where a host was matched by an account's domain above it, and an older version may have cut
 * that one out of a finer one ("nsw.gov.au" out of "health.nsw.gov.au"): the account is from before `cutBefore`, and nobody has
 * said yet that the whole domain is the account's. Else null.
 */
export function askIfCut(
  account: Pick<Account, 'id' | 'createdAt'>,
  reason: MatchReason,
  dismissals: readonly Dismissal[],
  cutBefore: string | undefined,
): MatchReason | null {
  if (reason.by !== 'domain' || !reason.host || !cutBefore) return null;
  if (Temporal.Instant.compare(account.createdAt, cutBefore) > 0) return null;
  if (isDismissed(wholeDomain(account.id, reason.domain), dismissals)) return null;
  return { by: 'cut', role: reason.role, domain: reason.domain, host: reason.host };
}
