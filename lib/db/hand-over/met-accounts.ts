import type { Account } from '../../domain/records/account';
import { type MaybeSame, readMaybeSame } from '../read/maybe-same';
import { book } from '../schema';
import type { Pack } from './pack';

/** An account of a pack, and which of the book's it is, or may be. */
export interface MetAccount {
  account: Account;
  /** The very same record. */
  here?: Account;
  /** The surest first. */
  maybe: MaybeSame[];
}

/** Returns what of a pack the book has already, or may have. */
export async function meetAccounts({ accounts }: Pack): Promise<MetAccount[]> {
  const known = await book.accounts.bulkGet(accounts.map(({ id }) => id));
  return Promise.all(
    accounts.map(async (account, at): Promise<MetAccount> => {
      const here = known[at];
      if (here) return { account, here, maybe: [] };
      const { name, aliases, domains } = account;
      return { account, maybe: await readMaybeSame({ name, aliases, domains }) };
    }),
  );
}
