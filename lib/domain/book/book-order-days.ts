import { sortPart } from '../figures/sorted';
import type { LedgerBlock } from '../records/ledger';
import type { BookMembers } from './book-members';

/** The order days of everybody in one list: those of place n are `days` from `start[n]` up to `end[n]`, ascending, each once. */
export interface BookOrderDays {
  days: Int32Array;
  start: Int32Array;
  end: Int32Array;
}

/**
 * Returns the order days of each customer up to `lastDay` (domain 8.2), of lines without a rate as well: a day needs none. A credit note is
 * no order.
 */
export function collectOrderDays(blocks: readonly LedgerBlock[], members: BookMembers, lastDay: number): BookOrderDays {
  const { start, lines } = roomForLines(blocks, members);
  const days = new Int32Array(lines);
  const end = start.slice();
  const { dictionaries, customerOf } = members;
  blocks.forEach(({ lines, day, account, revenue }, number) => {
    const placeOf = dictionaries[number] as Int32Array;
    for (let line = 0; line < lines; ) {
      // The lines of one account stand together: where its days go is looked up once.
      const entry = account[line] as number;
      const customer = customerOf[placeOf[entry] as number] as number;
      let next = end[customer] as number;
      for (; line < lines && account[line] === entry; line++) {
        const date = day[line] as number;
        if ((revenue[line] as number) > 0 && date <= lastDay) days[next++] = date;
      }
      end[customer] = next;
    }
  });
  for (let place = 0; place < start.length; place++) {
    end[place] = sortDistinct(days, start[place] as number, end[place] as number);
  }
  return { days, start, end };
}

/** Where the days of each customer begin, if every line were an order; and how many lines there are. */
function roomForLines(blocks: readonly LedgerBlock[], { dictionaries, customerOf }: BookMembers) {
  const start = new Int32Array(customerOf.length);
  blocks.forEach(({ account, lines }, number) => {
    const placeOf = dictionaries[number] as Int32Array;
    for (let line = 0; line < lines; ) {
      const entry = account[line] as number;
      const customer = customerOf[placeOf[entry] as number] as number;
      const first = line;
      while (line < lines && account[line] === entry) line++;
      start[customer] = (start[customer] as number) + line - first;
    }
  });
  let lines = 0;
  for (let place = 0; place < start.length; place++) {
    const own = start[place] as number;
    start[place] = lines;
    lines += own;
  }
  return { start, lines };
}

/** Sorts a part of the list in place, keeps each day once, and returns where the part now ends. */
function sortDistinct(days: Int32Array, from: number, to: number): number {
  let ascends = from + 1;
  while (ascends < to && (days[ascends - 1] as number) < (days[ascends] as number)) ascends++;
  if (ascends >= to) return to;
  sortPart(days, from, to);
  let kept = from;
  for (let place = from; place < to; place++) {
    const date = days[place] as number;
    if (kept === from || days[kept - 1] !== date) days[kept++] = date;
  }
  return kept;
}
