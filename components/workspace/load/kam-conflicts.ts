import { type Competition, competitorsOf, kamConflicts } from '../../../lib/domain/programme/competing-customers';
import type { Account } from '../../../lib/domain/records/account';
import type { Rivalry } from '../../../lib/domain/records/rivalry';
import type { KamBook } from './kam-books';

/** Two competing customers that one KAM owns. */
export interface Conflict {
  kam: string;
  account: Account;
  competition: Competition;
}

/**
 * Returns the competing customers that share a KAM, each pair once (domain 9): among the accounts of the programme and those
 * marked as rivals, since standard accounts are in no relationship that could be betrayed.
 */
export function conflictsOf(
  books: readonly KamBook[],
  rivalries: readonly Rivalry[],
  accountOf: ReadonlyMap<string, Account>,
): Conflict[] {
  const marked = new Set(rivalries.flatMap(({ accountIds }) => accountIds));
  return books.flatMap(({ kam, accounts, load }) => {
    const inProgramme = new Set(load.parts.map(({ accountId }) => accountId));
    const looked = accounts.filter(({ id }) => inProgramme.has(id) || marked.has(id));
    const withParents = [...new Set(looked.flatMap((account) => lineOf(account, accountOf)))];
    const isLooked = new Set(looked);
    return looked.flatMap((account) =>
      kamConflicts(kam, competitorsOf(account, withParents, rivalries))
        .filter(({ account: other }) => isLooked.has(other) && account.id < other.id)
        .map((competition) => ({ kam, account, competition })),
    );
  });
}

/** The account and those above it, so that a group is seen as one customer. */
function lineOf(account: Account, accountOf: ReadonlyMap<string, Account>): Account[] {
  const line = new Set<Account>();
  for (let one: Account | undefined = account; one && !line.has(one); one = accountOf.get(one.parentId ?? ''))
    line.add(one);
  return [...line];
}
