import { readAddress } from '../../domain/identify/address';
import { domainSuffixes } from '../../domain/identify/ascii-host';
import { isOwnAddress } from '../../domain/identify/colleagues';
import type { Account } from '../../domain/records/account';
import { book } from '../schema';
import { readSettings } from './settings';

/** An address under which a page is signed in, to be confirmed; with the account that has its domain. */
export interface OwnQuestion {
  email: string;
  account?: Account;
}

/**
 * Returns which of the addresses that a page tells as the user's is to be confirmed, from one read transaction: one at an account's
 * domain always, any other as long as the user has named none of their own. Null where there is none, or all were answered.
 */
export function readOwnQuestion(told: readonly string[]): Promise<OwnQuestion | null> {
  return book.transaction('r', [book.accounts, book.meta], async () => {
    const { ownAddresses, othersAddresses } = await readSettings();
    const answered = { addresses: [...ownAddresses, ...othersAddresses] };
    const open = told.filter((email) => readAddress(email) && !isOwnAddress(email, answered));
    for (const email of open) {
      const domains = domainSuffixes(readAddress(email)?.host ?? '');
      const account = await book.accounts.where('domains').anyOf(domains).first();
      if (account) return { email, account };
    }
    const [email] = open;
    return email && ownAddresses.length === 0 ? { email } : null;
  });
}
