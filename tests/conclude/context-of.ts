import type { AccountContext } from '../../lib/conclude/account-context';
import { defaultSettings } from '../../lib/domain/settings';
import { accountOf } from '../domain/book/book-of';

/** What is on record of a standard customer of whom nothing else is known, with what is given in its place. */
export function contextOf(given: Partial<AccountContext> = {}): AccountContext {
  return {
    account: accountOf({ id: 'kovacs-bau', name: 'Kovács Bau' }),
    people: [],
    touches: [],
    followUps: [],
    proposals: [],
    promises: [],
    facts: [],
    bindings: [],
    contracts: [],
    deliveries: [],
    dismissals: [],
    evaluations: [],
    portfolioScores: [],
    prospects: [],
    receivables: [],
    relationshipHours: [],
    reviews: [],
    surveys: [],
    tenders: [],
    walletEntries: [],
    winBacks: [],
    birthdays: [],
    settings: defaultSettings,
    holidays: [],
    ...given,
  };
}
