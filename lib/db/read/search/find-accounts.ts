import type { Account } from '../../../domain/records/account';
import { findFirst } from '../../../domain/search/find-first';
import { makeIndex } from '../../../domain/search/make-index';
import { book } from '../../schema';
import { foundAccount } from './findables';
import { keptUntilChanged } from './kept-until-changed';

/** The index of all accounts: made once of a state of the book. */
const accountIndex = keptUntilChanged(['accounts'], async () =>
  makeIndex((await book.accounts.toArray()).map(foundAccount)),
);

/** Resolves to the first `most` accounts that are found by what was typed, in any spelling; the best first. */
export async function findAccounts(typed: string, most = 8): Promise<Account[]> {
  if (typed.trim() === '') return [];
  // Whoever follows this is told of every account that comes, changes or goes; by then the index made before is forgotten.
  await book.accounts.count();
  const found = findFirst([{ index: await accountIndex(), opened: new Map() }], typed, { account: most });
  const accounts = await book.accounts.bulkGet(found.map(({ id }) => id));
  return accounts.flatMap((account) => account ?? []);
}
