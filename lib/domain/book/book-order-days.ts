import { sortPart } from '../figures/sorted';
import type { LedgerBlock } from '../records/ledger';
import type { BookSums } from './book-sums';

/** The order days of everybody in one list: those of place n are `days` from `start[n]` up to `end[n]`, ascending, each once. */
export interface BookOrderDays {
  days: Int32Array;
  start: Int32Array;
  end: Int32Array;
}

/** Returns the order days of each customer from what the pass over the lines found (domain 8.2). */
export function collectOrderDays(
  blocks: readonly LedgerBlock[],
  { orderedBy, orders }: Pick<BookSums, 'orderedBy' | 'orders'>,
): BookOrderDays {
  const places = orders.length;
  const start = new Int32Array(places + 1);
  for (let place = 0; place < places; place++) start[place + 1] = (start[place] as number) + (orders[place] as number);

  const days = new Int32Array(start[places] as number);
  const end = start.slice(0, places);
  blocks.forEach(({ day, lines }, number) => {
    const buyers = orderedBy[number] as Int32Array;
    for (let line = 0; line < lines; line++) {
      const customer = (buyers[line] as number) - 1;
      if (customer < 0) continue;
      const next = end[customer] as number;
      days[next] = day[line] as number;
      end[customer] = next + 1;
    }
  });
  for (let place = 0; place < places; place++) {
    end[place] = sortDistinct(days, start[place] as number, end[place] as number);
  }
  return { days, start, end };
}

/** Sorts a part of the list in place, keeps each day once, and returns where the part now ends. */
function sortDistinct(days: Int32Array, from: number, to: number): number {
  sortPart(days, from, to);
  let kept = from;
  for (let place = from; place < to; place++) {
    const date = days[place] as number;
    if (kept === from || days[kept - 1] !== date) days[kept++] = date;
  }
  return kept;
}
