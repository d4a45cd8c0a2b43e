import { withoutOwner } from '../../domain/programme/who-does-it';
import type { Moment } from '../../domain/records/day';
import { plainName } from '../../domain/words/plain-name';
import { withoutKeys } from '../rows';
import { book } from '../schema';
import { CARRIED, Pack } from './pack';

const isOf = (kam: string) => {
  const name = plainName(kam);
  return (one: { kam?: string | undefined }) => one.kam !== undefined && plainName(one.kam) === name;
};

/** Returns the names of all key account managers that accounts have, each once, and the ids of the accounts of one of them. */
export async function readKamAccounts(kam: string): Promise<{ kams: string[]; ids: string[] }> {
  const accounts = await book.accounts.toArray();
  const names = new Map(accounts.flatMap((one) => (one.kam?.trim() ? [[plainName(one.kam), one.kam.trim()]] : [])));
  const ids = kam === '' ? [] : accounts.filter(isOf(kam)).map(({ id }) => id);
  return { kams: [...names.values()].sort((a, b) => a.localeCompare(b)), ids };
}

/** Returns the accounts of a key account manager with all that hangs on them; what they were said to do is to be done by whoever takes over. */
export function gatherPack(kam: string, at: Moment): Promise<Pack> {
  return book.transaction('r', ['accounts', ...CARRIED], async () => {
    const accounts = (await book.accounts.toArray()).filter(isOf(kam)).map(withoutKeys);
    const ids = accounts.map(({ id }) => id);
    const rows: Pack['rows'] = {};
    for (const kind of CARRIED) {
      const found: { id: string; owner?: string }[] = await book.table(kind).where('accountId').anyOf(ids).toArray();
      if (found.length > 0) rows[kind] = found.map((row) => ({ ...withoutOwner(withoutKeys(row), kam), id: row.id }));
    }
    return Pack.parse({ kam, at, accounts, rows });
  });
}
