import type { LedgerBlock } from '../records/ledger';
import type { BookMembers } from './book-members';

/** A product group that a customer was among the first to buy: when, since 1970-01-01, and how many have bought it by now. */
export interface FirstBuy {
  group: string;
  on: number;
  buyers: number;
}

/** The part of the buyers of a group who are its first, and in how many groups one has to be among them (domain 3.1). */
const FIRST_PART = 0.025;
const FEWEST_GROUPS = 2;
/** What was bought within the first year of a ledger may have been bought before it began. */
const YEAR = 365;
/** So many are told of one customer. */
const MOST_TOLD = 5;

/**
 * Returns who was among the first 2.5 % of the buyers of a product group, at least one, in at least two groups (domain 3.1); by the place of
 * the customer, the earliest purchase first. A credit note buys nothing; a group that the ledger has from its beginning, or that one customer alone
 * has bought, has no first buyer, and of more who bought on one day than are first, none is.
 */
export function firstBuyers(
  blocks: readonly LedgerBlock[],
  { customerOf, dictionaries }: BookMembers,
  firstDay: number | null,
  lastDay: number,
): Map<number, FirstBuy[]> {
  const found = new Map<number, FirstBuy[]>();
  const newFrom = (firstDay ?? lastDay) + YEAR;
  for (const [group, days] of firstDays(blocks, { customerOf, dictionaries }, lastDay)) {
    const buys = [...days].sort(([, a], [, b]) => a - b);
    const dayOf = (place: number) => (buys[place] as [number, number])[1];
    if (buys.length < 2 || dayOf(0) < newFrom) continue;
    const first = Math.max(1, Math.floor(buys.length * FIRST_PART));
    for (const [customer, on] of buys) {
      if (on >= dayOf(first)) break;
      found.set(customer, [...(found.get(customer) ?? []), { group, on, buyers: buys.length }]);
    }
  }
  for (const [customer, buys] of found) {
    if (buys.length < FEWEST_GROUPS) found.delete(customer);
    else found.set(customer, buys.sort((a, b) => a.on - b.on || (a.group < b.group ? -1 : 1)).slice(0, MOST_TOLD));
  }
  return found;
}

/** Returns for each product group the day on which each customer first bought it. */
function firstDays(
  blocks: readonly LedgerBlock[],
  { customerOf, dictionaries }: Pick<BookMembers, 'customerOf' | 'dictionaries'>,
  lastDay: number,
): Map<string, Map<number, number>> {
  const groups = new Map<string, Map<number, number>>();
  blocks.forEach((block, number) => {
    const placeOf = dictionaries[number] as Int32Array;
    const daysOf = block.productGroups.map((name) => {
      const days = groups.get(name) ?? new Map<number, number>();
      groups.set(name, days);
      return days;
    });
    for (let line = 0; line < block.lines; line++) {
      const group = block.productGroup[line] as number;
      const on = block.day[line] as number;
      // Index 0 is the empty text.
      if (group === 0 || on > lastDay || (block.revenue[line] as number) <= 0) continue;
      const customer = customerOf[placeOf[block.account[line] as number] as number] as number;
      const days = daysOf[group] as Map<number, number>;
      const before = days.get(customer);
      if (before === undefined || on < before) days.set(customer, on);
    }
  });
  return groups;
}
