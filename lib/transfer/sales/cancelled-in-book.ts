import type { LedgerLine } from '../../domain/records/ledger';
import type { Line } from '../import/line';
import type { PlanSettings } from '../import/plan';
import { LineRefused } from '../import/refusal';
import { documentKey } from './document-key';
import type { SalesCells } from './sales-line';
import { partOf } from './taking-back';

type Names = { idOf: (cell: string) => string | undefined };

/** Returns what gathers the documents of a file that came to nothing, as the book knows its own: by account, number and day. */
export function gatherCancelled(names: Names, settings: PlanSettings, cells: SalesCells) {
  const keys = new Set<string>();
  return {
    keys,
    /** Adds the document of a line that is no sale, unless it never was one (a draft, a quote). */
    add(line: Line): void {
      const part = partOf(line, settings, cells)?.part;
      const isGivenBack = part === 'sale' && line.cell('refunded') !== '';
      if (part === 'cancelled' || part === 'cancelledCredit' || isGivenBack) this.addAnyhow(line);
    },
    /** Adds the document of a line that stays out together with what it takes back. */
    addAnyhow(line: Line): void {
      const accountId = names.idOf(line.cell('account')) ?? names.idOf(line.cell('customerNumber'));
      const date = dayOf(line, cells);
      if (accountId === undefined || date === undefined) return;
      const key = documentKey({ accountId, date, order: line.cell('order'), revenue: 0 });
      if (key !== undefined) keys.add(key);
    },
  };
}

function dayOf(line: Line, cells: SalesCells): string | undefined {
  try {
    return cells.date(line.cell('date'));
  } catch (error) {
    if (error instanceof LineRefused) return undefined;
    throw error;
  }
}

type Sum = { of: string; date: string; cents: number };

/**
 * Returns which of the cancelled documents the book still counts: not one whose reversal came in with another file and stays, a later
 * document of the same account that comes to the same below nought. Each reversal is for one.
 */
export function stillCounted(book: readonly LedgerLine[], cancelled: ReadonlySet<string>): ReadonlySet<string> {
  if (cancelled.size === 0) return cancelled;
  const inBook = new Map<string, Sum>();
  const accounts = new Set([...cancelled].map((key) => key.slice(0, key.indexOf('\n'))));
  for (const [place, line] of book.entries()) {
    if (!accounts.has(line.accountId)) continue;
    const key = documentKey(line) ?? String(place);
    const sum = inBook.get(key) ?? { of: `${line.accountId}\n${line.currency ?? ''}`, date: line.date, cents: 0 };
    sum.cents += Math.round(line.revenue * 100);
    inBook.set(key, sum);
  }
  const reversals = [...inBook].flatMap(([key, sum]) => (sum.cents < 0 && !cancelled.has(key) ? [sum] : []));
  const counted = [...cancelled].filter((key) => {
    const one = inBook.get(key);
    if (!one) return false;
    const by = reversals.findIndex(({ of, date, cents }) => of === one.of && date >= one.date && cents === -one.cents);
    if (by >= 0) reversals.splice(by, 1);
    return by < 0;
  });
  return new Set(counted);
}
