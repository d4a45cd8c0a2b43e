import type { Account } from '../../domain/records/account';
import type { FollowUp } from '../../domain/records/follow-up';
import { book } from '../schema';
import { readOpenFollowUps } from './due';

/** An open follow-up with the account it belongs to and what its reader needs to act on it. */
export interface Agenda {
  followUps: FollowUp[];
  accounts: Map<string, Account>;
}

/** Returns all open follow-ups with their accounts, the earliest due first. */
export function readAgenda(): Promise<Agenda> {
  return book.transaction('r', book.followUps, book.accounts, async () => {
    const followUps = await readOpenFollowUps();
    const accounts = await book.accounts.bulkGet([...new Set(followUps.map(({ accountId }) => accountId))]);
    return { followUps, accounts: new Map(accounts.flatMap((account) => (account ? [[account.id, account]] : []))) };
  });
}
