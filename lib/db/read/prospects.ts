import { Prospect } from '../../domain/records/prospect';
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

/** Returns all prospects in one read transaction; unsorted. Rejects with a ZodError where one breaks its schema. */
export function readProspects(): Promise<Prospects> {
  return book.transaction('r', book.prospects, book.accounts, book.meta, async () => {
    const [rows, settings] = await Promise.all([book.prospects.toArray(), readSettings()]);
    // All of what is flagged is shown: a row that is none is set aside before a wrong figure of it is.
    const prospects = rows.map((row) => Prospect.parse(row));
    const accountNames = await readAccountNames(prospects.flatMap(({ accountId }) => accountId ?? []));
    return { prospects, accountNames, settings };
  });
}
