import type { AccountContext } from '../../lib/conclude/account-context';
import { type KindOfAccount, OF_ACCOUNT, type RecordsOfKinds } from '../../lib/domain/records/kinds';
import { defaultSettings } from '../../lib/domain/settings';
import { accountOf } from '../domain/book/book-of';

const nothing = () =>
  Object.fromEntries(OF_ACCOUNT.map((kind) => [kind, []])) as unknown as RecordsOfKinds<KindOfAccount>;

/** What is on record of a standard customer of whom nothing else is known, with what is given in its place. */
export function contextOf(given: Partial<AccountContext> = {}): AccountContext {
  return {
    account: accountOf({ id: 'kovacs-bau', name: 'Kovács Bau' }),
    ...nothing(),
    birthdays: [],
    settings: defaultSettings,
    holidays: [],
    ...given,
  };
}
