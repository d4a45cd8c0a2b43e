import Dexie from 'dexie';
import type { Account } from '../../domain/records/account';
import { searchFor, searchKey } from '../../domain/words/search-key';
import { book } from '../schema';

type Names = readonly (readonly [id: string, key: string])[];

/** What is searched of each account's names: read from the book once, until an account changes, in whichever tab. */
let names: Promise<Names> | undefined;

Dexie.on('storagemutated', (changed) => {
  if ('all' in changed || Object.keys(changed).some((part) => part.startsWith(`idb://${book.name}/accounts/`)))
    names = undefined;
});
book.on('close', () => {
  names = undefined;
});

async function readNames(): Promise<Names> {
  const accounts = await book.accounts.toArray();
  return accounts.map(({ id, name, aliases }) => [id, [name, ...aliases].map(searchKey).join('\n')]);
}

/** Resolves to up to `most` accounts of whose name and other names one or more together have every word typed, in any spelling. */
export async function findAccounts(typed: string, most = 8): Promise<Account[]> {
  const isFound = searchFor(typed);
  if (!isFound) return [];
  // Whoever follows this is told of every account that comes, changes or goes; by then the names read before are forgotten.
  await book.accounts.count();
  names ??= readNames().catch((error: unknown) => {
    names = undefined;
    throw error;
  });
  const ids: string[] = [];
  for (const [id, key] of await names) {
    if (isFound(key)) ids.push(id);
    if (ids.length === most) break;
  }
  const found = await book.accounts.bulkGet(ids);
  return found.flatMap((account) => account ?? []);
}
