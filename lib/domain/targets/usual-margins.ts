import type { DependencySettings } from '../book/band';
import { membersOf } from '../book/book-members';
import { ratesOf } from '../book/book-rates';
import { sumBook } from '../book/book-sums';
import type { GroupMember } from '../book/customer-of';
import { marginsOf, missingProfits } from '../book/missing-profits';
import { monthWindows } from '../book/month-windows';
import type { LedgerBlock } from '../records/ledger';

/**
 * Returns at which margin an account's lines without a profit count: its customer's, as in every share. Null where too large a part of
 * the turnover lacks a profit (domain 2): then they count in none. It is worked out once somebody asks, as most books lack none.
 *
 * @param companies Those whose customer is asked for, with all companies of their groups.
 */
export function usualMargins(
  blocks: readonly LedgerBlock[],
  companies: readonly GroupMember[],
  today: Temporal.PlainDate,
  settings: Pick<DependencySettings, 'currency' | 'rates' | 'withoutProfitUpTo'>,
): (accountId: string) => number | null {
  let margins: ((accountId: string) => number) | null | undefined;
  return (accountId) => {
    if (margins === undefined) margins = workOut(blocks, companies, today, settings);
    return margins === null ? null : margins(accountId);
  };
}

function workOut(...[blocks, companies, today, settings]: Parameters<typeof usualMargins>) {
  const members = membersOf(blocks, companies);
  const rates = blocks.map((block) => ratesOf(block, settings as DependencySettings));
  const windows = monthWindows(today);
  const missing = missingProfits(blocks, rates, members, windows);
  if (missing.share > settings.withoutProfitUpTo) return null;
  const { months } = sumBook(blocks, rates, members, windows, 'profit', () => {});
  const marginOf = marginsOf(months, missing);
  const placeOf = new Map(members.ids.map((id, place) => [id, place]));
  return (accountId: string) => {
    const place = placeOf.get(accountId);
    return place === undefined ? 0 : marginOf(members.customerOf[place] as number);
  };
}
