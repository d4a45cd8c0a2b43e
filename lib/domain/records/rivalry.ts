import * as z from 'zod/mini';
import { Day } from './day';
import { Id } from './id';

/** Two accounts that compete with each other, in the user's judgement (domain 9). */
export const Rivalry = z
  .object({
    id: Id,
    accountIds: z.tuple([z.string().check(z.minLength(1)), z.string().check(z.minLength(1))]),
    since: Day,
  })
  .check(
    z.refine(({ accountIds: [one, other] }) => one !== other, { error: 'An account does not compete with itself.' }),
  );
export type Rivalry = z.infer<typeof Rivalry>;

/** Returns the accounts marked as rivals of one account. */
export function rivalsOf(accountId: string, rivalries: readonly Rivalry[]): Set<string> {
  const pairs = rivalries.map(({ accountIds }) => accountIds).filter((pair) => pair.includes(accountId));
  return new Set(pairs.flat().filter((id) => id !== accountId));
}
