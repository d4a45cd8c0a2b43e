import type { DependencySettings } from '../book/band';
import { ratesOf } from '../book/book-rates';
import type { Day } from '../records/day';
import { fromEpochDay, toEpochDay } from '../records/epoch-day';
import type { LedgerBlock } from '../records/ledger';

/** A product group that a customer bought for the first time: when, and its turnover in the month. */
export interface FirstGroup {
  customerId: string;
  group: string;
  on: Day;
  amount: number;
}

/** In a ledger that is younger than so many months everything would be new. */
const KNOWN_MONTHS = 12;

/**
 * Returns the product groups that customers bought for the first time between two days, who had bought something before; the largest
 * first. A credit note buys nothing, and a line without a rate is named with no amount.
 */
export function firstGroups(
  blocks: readonly LedgerBlock[],
  { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate },
  customerOf: (accountId: string) => string,
  settings: DependencySettings,
): FirstGroup[] {
  const begins = blocks.reduce((first, block) => (block.from < first ? block.from : first), to.toString());
  if (begins > from.subtract({ months: KNOWN_MONTHS }).toString()) return [];
  const [first, last] = [toEpochDay(from), toEpochDay(to)];
  const known = new Set<string>();
  const buyers = new Set<string>();
  const found = new Map<string, FirstGroup>();
  for (const block of blocks) {
    const customers = block.accountIds.map(customerOf);
    const rates = ratesOf(block, settings);
    const seen = new Set<number>();
    for (let line = 0; line < block.lines; line += 1) {
      const on = block.day[line] as number;
      const revenue = block.revenue[line] as number;
      const [account, group] = [block.account[line] as number, block.productGroup[line] as number];
      if (on > last || revenue <= 0) continue;
      const [customerId, name] = [customers[account] as string, block.productGroups[group] as string];
      if (on >= first) {
        const amount = revenue * (rates[block.currency[line] as number] as number);
        if (name !== '') note(found, { customerId, group: name, on: fromEpochDay(on), amount });
        continue;
      }
      const place = account * block.productGroups.length + group;
      if (seen.has(place)) continue;
      seen.add(place);
      buyers.add(customerId);
      known.add(`${customerId}\n${name}`);
    }
  }
  return [...found]
    .filter(([key, { customerId }]) => buyers.has(customerId) && !known.has(key))
    .map(([, one]) => one)
    .sort((a, b) => b.amount - a.amount || (a.on < b.on ? -1 : 1));
}

function note(found: Map<string, FirstGroup>, line: FirstGroup): void {
  const key = `${line.customerId}\n${line.group}`;
  const before = found.get(key);
  const amount = (before?.amount ?? 0) + (Number.isNaN(line.amount) ? 0 : line.amount);
  found.set(key, { ...line, on: before && before.on < line.on ? before.on : line.on, amount });
}
