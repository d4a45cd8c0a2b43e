import type { AccountRecords } from '../../lib/conclude/account-records';
import { type Facts, gatherFacts } from '../../lib/conclude/facts';
import type { Account } from '../../lib/domain/records/account';
import { day } from '../../lib/domain/records/day';
import type { Touch } from '../../lib/domain/records/touch';
import { defaultSettings, type Settings } from '../../lib/domain/settings';
import { accountOf } from '../domain/book/book-of';

/** An account whose tier somebody set to key. */
export const keyAccount = (given: Partial<Account> = {}): Account =>
  accountOf({
    id: 'kovacs-bau',
    name: 'Kovács Bau',
    tierByHand: { tier: 'key', because: 'agreed', since: '2026-01-05' },
    ...given,
  });

/** The records of a standard customer of whom nothing else is known, with the ones given in their place. */
export function recordsOf(given: Partial<AccountRecords> = {}): AccountRecords {
  return {
    account: accountOf({ id: 'kovacs-bau', name: 'Kovács Bau' }),
    people: [],
    touches: [],
    followUps: [],
    proposals: [],
    promises: [],
    facts: [],
    contracts: [],
    tenders: [],
    receivables: [],
    deliveries: [],
    reviews: [],
    surveys: [],
    winBacks: [],
    prospects: [],
    dismissals: [],
    birthdays: [],
    holidays: [],
    ...given,
  };
}

/** The facts from such records; the usual day is Friday, 20 November 2026. */
export function factsOf(
  given: Partial<AccountRecords> = {},
  today = '2026-11-20',
  settings: Settings = defaultSettings,
): Facts {
  return gatherFacts(recordsOf(given), settings, { today: day(today), timeZone: 'Europe/Budapest' });
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
