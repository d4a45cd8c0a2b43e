import * as z from 'zod/mini';
import { Moment } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** A suggestion that the user does not want, for as long as the facts behind it stay the same (domain 8). */
export const Dismissal = z.object({
  id: Id,
  playId: Id,
  accountId: z.string().check(z.minLength(1)),
  /** The facts at the time, as `keyOfFacts` writes them. */
  key: textUpTo(20_000),
  at: Moment,
});
export type Dismissal = z.infer<typeof Dismissal>;

/**
 * Returns a key that is equal for the same facts in any order and differs for other ones. Give it what the suggestion rests
 * on (ids, dates, states), never a figure that moves with the day, or a dismissed suggestion would return tomorrow.
 */
export function keyOfFacts(facts: readonly (string | number | boolean | null)[]): string {
  return JSON.stringify([...new Set(facts.map((fact) => JSON.stringify(fact)))].sort());
}

/** Says whether a suggestion was dismissed and its facts have not changed since. */
export function isDismissed(
  suggestion: Pick<Dismissal, 'playId' | 'accountId' | 'key'>,
  dismissals: readonly Dismissal[],
): boolean {
  return dismissals.some(
    ({ playId, accountId, key }) =>
      playId === suggestion.playId && accountId === suggestion.accountId && key === suggestion.key,
  );
}
