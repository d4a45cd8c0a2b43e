import type { Programme } from '../../../lib/db/read/programme/programme';
import { hoursPerMonth } from '../../../lib/domain/programme/hours-per-month';
import { type KamLoad, kamLoad } from '../../../lib/domain/programme/kam-load';
import type { Account } from '../../../lib/domain/records/account';
import { accountLines } from '../accounts/account-lines';

/** Recorded hours are averaged over so many full months. */
export const HOURS_MONTHS = 3;

/** One KAM with what they hold and the load it makes. */
export interface KamBook {
  kam: string;
  accounts: Account[];
  load: KamLoad;
}

/** Returns the KAMs with their load, the most loaded first, and the accounts above standard that nobody owns (domain 9). */
export function kamBooks(
  { list, hours }: Programme,
  today: Temporal.PlainDate,
): { books: KamBook[]; unowned: Account[] } {
  const lines = accountLines(list, today).filter(({ account }) => account.status !== 'former');
  const recorded = Map.groupBy(hours, ({ accountId }) => accountId);
  const byKam = Map.groupBy(lines, ({ account }) => account.kam?.trim() || null);
  const books = [...byKam].flatMap(([kam, held]): KamBook[] => {
    if (kam === null) return [];
    const accounts = held.map(({ account }) => account);
    const load = kamLoad(
      held.map(({ account: { id }, tier }) => ({
        accountId: id,
        tier,
        hours: hoursPerMonth(id, recorded.get(id) ?? [], today, HOURS_MONTHS),
      })),
      list.settings.programme,
    );
    return [{ kam, accounts, load }];
  });
  return {
    books: books.sort((a, b) => b.load.hours - a.load.hours || a.kam.localeCompare(b.kam)),
    unowned: (byKam.get(null) ?? []).filter(({ tier }) => tier !== 'standard').map(({ account }) => account),
  };
}
