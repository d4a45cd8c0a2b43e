import { fromEpochDay, toEpochDay } from '../domain/records/epoch-day';
import type { LedgerBlock, LedgerLine } from '../domain/records/ledger';

/** The most lines that one block holds. */
export const LINES_PER_BLOCK = 50_000;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Returns the lines in columns, at most 50,000 lines a block; `newId` names the blocks. Sorted by account, then by date: what
 * is computed of an account then stands together, and its id in few dictionaries.
 */
export function packLedger(lines: readonly LedgerLine[], newId: () => string): LedgerBlock[] {
  const sorted = [...lines].sort((a, b) => byText(a.accountId, b.accountId) || byText(a.date, b.date));
  const blocks: LedgerBlock[] = [];
  for (let start = 0; start < sorted.length; start += LINES_PER_BLOCK) {
    blocks.push(packBlock(newId(), sorted.slice(start, start + LINES_PER_BLOCK)));
  }
  return blocks;
}

/** Returns the lines of a block as they were packed, in the block's order. */
export function unpackLedger(block: LedgerBlock): LedgerLine[] {
  const days = new Map<number, string>();
  const dayAt = (index: number) => {
    const number = block.day[index] ?? 0;
    const known = days.get(number) ?? fromEpochDay(number);
    days.set(number, known);
    return known;
  };
  return Array.from({ length: block.lines }, (_, index) => {
    const profit = block.profit[index] ?? Number.NaN;
    const order = block.orders[block.order[index] ?? 0];
    const productGroup = block.productGroups[block.productGroup[index] ?? 0];
    const currency = block.currencies[block.currency[index] ?? 0];
    return {
      date: dayAt(index),
      accountId: block.accountIds[block.account[index] ?? 0] ?? '',
      revenue: block.revenue[index] ?? 0,
      ...(!Number.isNaN(profit) && { profit }),
      ...(order && { order }),
      ...(productGroup && { productGroup }),
      ...(currency && { currency }),
    };
  });
}

function packBlock(id: string, lines: readonly LedgerLine[]): LedgerBlock {
  const accountIds = makeDictionary();
  const orders = makeDictionary('');
  const productGroups = makeDictionary('');
  const currencies = makeDictionary('');
  const days = new Map<string, number>();
  const numberOf = (date: string) => {
    const known = days.get(date) ?? toEpochDay(Temporal.PlainDate.from(date));
    days.set(date, known);
    return known;
  };
  return {
    id,
    from: lines.reduce((first, { date }) => (date < first ? date : first), lines[0]?.date ?? ''),
    to: lines.reduce((last, { date }) => (date > last ? date : last), ''),
    lines: lines.length,
    day: Int32Array.from(lines, (line) => numberOf(line.date)),
    account: Uint32Array.from(lines, (line) => accountIds.indexOf(line.accountId)),
    revenue: Float64Array.from(lines, (line) => line.revenue),
    profit: Float64Array.from(lines, (line) => line.profit ?? Number.NaN),
    order: Uint32Array.from(lines, (line) => orders.indexOf(line.order ?? '')),
    productGroup: Uint32Array.from(lines, (line) => productGroups.indexOf(line.productGroup ?? '')),
    currency: Uint8Array.from(lines, (line) => currencies.indexOf(line.currency ?? '')),
    accountIds: accountIds.words(),
    orders: orders.words(),
    productGroups: productGroups.words(),
    currencies: currencies.words(),
  };
}

/** Numbers words in the order of their first use. */
function makeDictionary(...first: string[]): { indexOf: (word: string) => number; words: () => string[] } {
  const numbers = new Map(first.map((word, index) => [word, index]));
  return {
    indexOf: (word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    },
    words: () => [...numbers.keys()],
  };
}
