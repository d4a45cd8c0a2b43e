import type { AccountContext } from '../../../lib/conclude/account-context';
import { readAccountContext } from '../../../lib/db/read/account-context';
import { readAccountNames } from '../../../lib/db/read/account-names';
import { idsOfGroup } from '../../../lib/db/read/group/ids-of-group';
import type { Account } from '../../../lib/domain/records/account';
import { type Live, useLive } from '../../hooks/useLive';

/** The account right above another one. */
export type Above = Pick<Account, 'id' | 'name'>;

/** All that is known of one account, the account right above it, and the top of its group where it belongs to one. */
export interface OneAccount {
  context: AccountContext;
  above?: Above;
  groupId?: string;
}

async function readAccount(accountId: string): Promise<OneAccount | undefined> {
  const context = await readAccountContext(accountId);
  if (!context) return undefined;
  const { parentId } = context.account;
  const name = parentId && (await readAccountNames([parentId])).get(parentId);
  const isTop = !context.group && (await idsOfGroup(accountId)).size > 1;
  const groupId = context.group?.id ?? (isTop ? accountId : undefined);
  return { context, ...(parentId && name && { above: { id: parentId, name } }), ...(groupId && { groupId }) };
}

/** Returns all that is known of one account, kept up to date; ready with nothing where it is not in the book. */
export function useAccount(accountId: string): Live<OneAccount | undefined> {
  return useLive(() => readAccount(accountId), accountId);
}
