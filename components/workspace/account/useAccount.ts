import type { AccountContext } from '../../../lib/conclude/account-context';
import { readAccountContext } from '../../../lib/db/read/account-context';
import { readAccountNames } from '../../../lib/db/read/account-names';
import type { Account } from '../../../lib/domain/records/account';
import { type Live, useLive } from '../../hooks/useLive';

/** The account right above another one. */
export type Above = Pick<Account, 'id' | 'name'>;

/** All that is known of one account, and the account right above it. */
export interface OneAccount {
  context: AccountContext;
  above?: Above;
}

async function readAccount(accountId: string): Promise<OneAccount | undefined> {
  const context = await readAccountContext(accountId);
  if (!context) return undefined;
  const { parentId } = context.account;
  const name = parentId && (await readAccountNames([parentId])).get(parentId);
  return parentId && name ? { context, above: { id: parentId, name } } : { context };
}

/** Returns all that is known of one account, kept up to date; ready with nothing where it is not in the book. */
export function useAccount(accountId: string): Live<OneAccount | undefined> {
  return useLive(() => readAccount(accountId), accountId);
}
