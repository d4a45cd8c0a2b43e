import { fromEpochDay, toEpochDay } from '../domain/records/epoch-day';
import type { LedgerBlock, LedgerLine } from '../domain/records/ledger';

/** The most lines that one block holds. */
const LINES_PER_BLOCK = 50_000;

const byText = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

/** Lines of one account by date, then by all else, so that the same lines always stand in the same order. */
const inOrder = (a: LedgerLine, b: LedgerLine) =>
  byText(a.date, b.date) ||
  byText(a.order, b.order) ||
  a.revenue - b.revenue ||
  byText(a.productGroup, b.productGroup) ||
  byText(a.currency, b.currency) ||
  (a.profit ?? 0) - (b.profit ?? 0);

/**
 * Returns the lines in columns, at most 50,000 lines a block; `newId` names the blocks, `importId` says which import brought the
 * lines. Sorted by account, then by date: what is computed of an account then stands together, and its id in few dictionaries.
 */
export function packLedger(lines: readonly LedgerLine[], newId: () => string, importId?: string): LedgerBlock[] {
  const places = inBlockOrder(lines);
  const blocks: LedgerBlock[] = [];
  for (let start = 0; start < places.length; start += LINES_PER_BLOCK) {
    const block = packBlock(newId(), lines, places.subarray(start, start + LINES_PER_BLOCK));
    blocks.push(importId === undefined ? block : { ...block, importId });
  }
  return blocks;
}

/** Returns all the lines as one block, the same for the same lines. */
export const packTogether = (lines: readonly LedgerLine[], id: string): LedgerBlock =>
  packBlock(id, lines, inBlockOrder(lines));

/**
 * The places of all lines, those of one account together, by date: of a million lines no second list is made. They are put in order by
 * counting, as most lines have nobody of the same account and day beside them.
 */
function inBlockOrder(lines: readonly LedgerLine[]): Uint32Array {
  const [accounts, dates] = [rankWords(lines, ({ accountId }) => accountId), rankWords(lines, ({ date }) => date)];
  const places = inOrderOf(accounts, inOrderOf(dates));
  let from = 0;
  for (let to = 1; to <= places.length; to += 1) {
    const [first, next] = [places[from] as number, places[to]];
    if (next !== undefined && accounts.of[first] === accounts.of[next] && dates.of[first] === dates.of[next]) continue;
    if (to - from > 1)
      places.subarray(from, to).sort((a, b) => inOrder(lines[a] as LedgerLine, lines[b] as LedgerLine));
    from = to;
  }
  return places;
}

/** For each line the rank of its word among all of them, and how many lines have each. */
type Ranks = { of: Uint32Array; counts: Uint32Array };

function rankWords(lines: readonly LedgerLine[], wordIn: (line: LedgerLine) => string): Ranks {
  const words = makeDictionary();
  const of = new Uint32Array(lines.length);
  for (let at = 0; at < of.length; at += 1) of[at] = words.indexOf(wordIn(lines[at] as LedgerLine));
  const all = words.words();
  const ranks = new Uint32Array(all.length);
  const sorted = [...all.keys()].sort((a, b) => byText(all[a], all[b]));
  for (const [rank, number] of sorted.entries()) ranks[number] = rank;
  const counts = new Uint32Array(all.length);
  for (let at = 0; at < of.length; at += 1) {
    const rank = ranks[of[at] as number] as number;
    of[at] = rank;
    counts[rank] = (counts[rank] as number) + 1;
  }
  return { of, counts };
}

/** The places in the order of their ranks; those of one rank stay as they are in `before`, or in the order of the lines. */
function inOrderOf({ of, counts }: Ranks, before?: Uint32Array): Uint32Array {
  const next = new Uint32Array(counts.length);
  for (let rank = 1; rank < next.length; rank += 1)
    next[rank] = (next[rank - 1] as number) + (counts[rank - 1] as number);
  const places = new Uint32Array(of.length);
  for (let at = 0; at < of.length; at += 1) {
    const place = before ? (before[at] as number) : at;
    const rank = of[place] as number;
    const to = next[rank] as number;
    places[to] = place;
    next[rank] = to + 1;
  }
  return places;
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

/**
 * Returns a block without some of its lines, of which there is one at least that stays. Its dictionaries stay as they are: who notes
 * places in them finds the same words there.
 */
export function shortenBlock(block: LedgerBlock, stays: (place: number) => boolean): LedgerBlock {
  const kept = <Column extends Int32Array | Uint32Array | Uint8Array | Float64Array>(column: Column) =>
    column.filter((_, place) => stays(place)) as Column;
  const day = kept(block.day);
  return {
    ...block,
    from: fromEpochDay(day.reduce((first, one) => Math.min(first, one), Number.POSITIVE_INFINITY)),
    to: fromEpochDay(day.reduce((last, one) => Math.max(last, one), Number.NEGATIVE_INFINITY)),
    lines: day.length,
    day,
    account: kept(block.account),
    revenue: kept(block.revenue),
    profit: kept(block.profit),
    order: kept(block.order),
    productGroup: kept(block.productGroup),
    currency: kept(block.currency),
  };
}

/** The lines at some places as one block. */
function packBlock(id: string, lines: readonly LedgerLine[], places: Uint32Array): LedgerBlock {
  const accountIds = makeDictionary();
  const orders = makeDictionary('');
  const productGroups = makeDictionary('');
  const currencies = makeDictionary('');
  const days = new Map<string, number>();
  const numberOf = (date: string) => {
    const known = days.get(date);
    if (known !== undefined) return known;
    const number = toEpochDay(Temporal.PlainDate.from(date));
    days.set(date, number);
    return number;
  };
  const columns = {
    day: new Int32Array(places.length),
    account: new Uint32Array(places.length),
    revenue: new Float64Array(places.length),
    profit: new Float64Array(places.length),
    order: new Uint32Array(places.length),
    productGroup: new Uint32Array(places.length),
    currency: new Uint8Array(places.length),
  };
  let [from, to] = [lines[places[0] ?? 0]?.date ?? '', ''];
  for (let at = 0; at < places.length; at += 1) {
    const line = lines[places[at] as number] as LedgerLine;
    if (line.date < from) from = line.date;
    if (line.date > to) to = line.date;
    columns.day[at] = numberOf(line.date);
    columns.account[at] = accountIds.indexOf(line.accountId);
    columns.revenue[at] = line.revenue;
    columns.profit[at] = line.profit ?? Number.NaN;
    columns.order[at] = orders.indexOf(line.order ?? '');
    columns.productGroup[at] = productGroups.indexOf(line.productGroup ?? '');
    columns.currency[at] = currencies.indexOf(line.currency ?? '');
  }
  return {
    ...{ id, from, to, lines: places.length, ...columns },
    accountIds: accountIds.words(),
    orders: orders.words(),
    productGroups: productGroups.words(),
    currencies: currencies.words(),
  };
}

/** Numbers words in the order of their first use. */
function makeDictionary(...first: string[]): { indexOf: (word: string) => number; words: () => string[] } {
  const numbers = new Map(first.map((word, index) => [word, index]));
  // Lines of one account stand together.
  let lastWord = '';
  let lastNumber = numbers.get('');
  return {
    indexOf: (word) => {
      if (word === lastWord && lastNumber !== undefined) return lastNumber;
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      lastWord = word;
      lastNumber = number;
      return number;
    },
    words: () => [...numbers.keys()],
  };
}
