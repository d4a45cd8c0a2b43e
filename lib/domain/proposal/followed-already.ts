import type { Proposal } from '../records/proposal';
import { isSameThread } from '../words/thread-title';

/**
 * Says whether a sent proposal has its follow-up already: an open one of the account with its title, or any that was
 * started since `at`, in milliseconds since 1970, when it was sent.
 */
export function isFollowedAlready(
  sent: { title: string; at: number },
  proposals: readonly Pick<Proposal, 'title' | 'status' | 'createdAt'>[],
): boolean {
  return proposals.some(
    ({ title, status, createdAt }) =>
      (status === 'open' && isSameThread(title, sent.title)) ||
      Temporal.Instant.from(createdAt).epochMilliseconds >= sent.at,
  );
}
