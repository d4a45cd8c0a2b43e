import type { LedgerLine } from '../../domain/records/ledger';
import { documentKey } from './document-key';

/** What a document, or a customer's day without numbers, comes to: revenue and profit, which is missing where no line has one. */
export type Amounts = { revenue: number; profit?: number };

/** A document that is new, has other amounts now, or that the file no longer holds. */
export type Difference = {
  kind: 'new' | 'changed' | 'vanished';
  date: string;
  accountId: string;
  order?: string;
  currency?: string;
  was?: Amounts;
  becomes?: Amounts;
};

/** How many there are of each kind, and the first of them, changed ones before vanished before new ones. */
export type Differences = { counts: Record<Difference['kind'], number>; first: Difference[] };

/** So many are shown. */
const SHOWN = 200;
const ORDER = ['changed', 'vanished', 'new'] as const;

const groupKey = (line: LedgerLine) => `${documentKey(line) ?? `${line.accountId}\n\n${line.date}`}\n${line.currency}`;

/**
 * Returns what taking a file in changes in the sales of the book, by document; undefined where nothing in the book gives way.
 * `replaced` holds places in `book`, `fresh` the lines of the file that the book does not have.
 */
export function differences(
  file: readonly LedgerLine[],
  book: readonly LedgerLine[],
  { fresh, replaced }: { fresh: readonly LedgerLine[]; replaced: ReadonlySet<number> },
): Differences | undefined {
  if (replaced.size === 0) return undefined;
  const touched = new Set(fresh.map(groupKey));
  for (const place of replaced) {
    const line = book[place];
    if (line) touched.add(groupKey(line));
  }
  const found = new Map<string, Difference>();
  const add = (line: LedgerLine, side: 'was' | 'becomes') => {
    const key = groupKey(line);
    if (!touched.has(key)) return;
    const one = found.get(key) ?? beginning(line);
    found.set(key, one);
    const { revenue, profit } = one[side] ?? { revenue: 0 };
    const sum = line.profit === undefined ? profit : cents((profit ?? 0) + line.profit);
    one[side] = { revenue: cents(revenue + line.revenue), ...(sum !== undefined && { profit: sum }) };
  };
  for (const line of book) add(line, 'was');
  for (const line of file) add(line, 'becomes');
  const all = [...found.values()].map((one) => ({ ...one, kind: kindOf(one) }));
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  return {
    counts: {
      changed: byKind.get('changed')?.length ?? 0,
      vanished: byKind.get('vanished')?.length ?? 0,
      new: byKind.get('new')?.length ?? 0,
    },
    first: ORDER.flatMap((kind) => byKind.get(kind) ?? []).slice(0, SHOWN),
  };
}

const cents = (amount: number) => Math.round(amount * 100) / 100;

function kindOf({ was, becomes }: Difference): Difference['kind'] {
  if (!was) return 'new';
  return becomes ? 'changed' : 'vanished';
}

function beginning({ date, accountId, order, currency }: LedgerLine): Difference {
  return { kind: 'new', date, accountId, ...(order && { order }), ...(currency && { currency }) };
}
