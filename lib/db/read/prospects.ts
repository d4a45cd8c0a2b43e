import type { Prospect } from '../../domain/records/prospect';
import type { Settings } from '../../domain/settings';
import { book } from '../schema';
import { readAccountNames } from './account-names';
import { readSettings } from './settings';

/** Every flagged prospect, decided or not, with the names of the accounts they belong to. */
export interface Prospects {
  prospects: Prospect[];
  accountNames: Map<string, string>;
  settings: Settings;
}

/** Returns all prospects in one read transaction; unsorted. */
export function readProspects(): Promise<Prospects> {
  return book.transaction('r', book.prospects, book.accounts, book.meta, async () => {
    const [prospects, settings] = await Promise.all([book.prospects.toArray(), readSettings()]);
    const accountNames = await readAccountNames(prospects.flatMap(({ accountId }) => accountId ?? []));
    return { prospects, accountNames, settings };
  });
}
