import type { Proposal } from '../records/proposal';

/** Says whether a sent proposal has its follow-up already: any of the account was started since `at`, in milliseconds since 1970. */
export function isFollowedAlready({ at }: { at: number }, proposals: readonly Pick<Proposal, 'createdAt'>[]): boolean {
  return proposals.some(({ createdAt }) => Temporal.Instant.from(createdAt).epochMilliseconds >= at);
}
