import { type Conclusions, concludeAccount } from '../../lib/conclude/account';
import type { AccountContext } from '../../lib/conclude/account-context';
import { withHolidays } from '../../lib/domain/calendar/holidays';
import type { Account } from '../../lib/domain/records/account';
import { day } from '../../lib/domain/records/day';
import type { Touch } from '../../lib/domain/records/touch';
import { defaultSettings, type Settings } from '../../lib/domain/settings';
import { contextOf } from '../conclude/context-of';
import { accountOf } from '../domain/book/book-of';

/** An account whose tier somebody set to key. */
export const keyAccount = (given: Partial<Account> = {}): Account =>
  accountOf({
    id: 'kovacs-bau',
    name: 'Kovács Bau',
    tierByHand: { tier: 'key', because: 'agreed', since: '2026-01-05' },
    ...given,
  });

/** The facts from what is on record; the usual day is Friday, 20 November 2026. Public holidays are days off. */
export function factsOf(
  given: Partial<AccountContext> = {},
  today = '2026-11-20',
  settings: Settings = defaultSettings,
): Conclusions {
  const calendar = withHolidays(settings.calendar, given.holidays ?? [], settings.holidays);
  const context = contextOf({ ...given, settings: { ...settings, calendar } });
  return concludeAccount(context, null, { today: day(today), timeZone: 'Europe/Budapest' });
}

/** A call to somebody on a day. */
export function touchOf(personId: string, on: string, given: Partial<Touch> = {}): Touch {
  return {
    id: `${personId} ${on}`,
    accountId: 'kovacs-bau',
    personIds: [personId],
    kind: 'call',
    direction: 'out',
    at: `${on}T10:00:00Z`,
    ...given,
  };
}
