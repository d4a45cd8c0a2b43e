import { customersOf } from '../domain/book/customer-of';
import type { BookFigures, Standing } from '../domain/book/standing';
import { firstGroups } from '../domain/letter/first-groups';
import { daysOfMonth, type LetterMonth } from '../domain/letter/letter-month';
import { salesKnownTo } from '../domain/letter/sales-known-to';
import type { Day } from '../domain/records/day';
import { bookAt } from './book-at';
import { classChangesAt, customerChanges, rhythmChanges, tierChanges } from './changes-at';
import { closedIn } from './closed-in';
import { LETTER_SECTIONS, type LetterBook, type LetterEntry, type LetterSection, SECTION_OF } from './letter-entry';
import { targetChanges } from './target-changes';

/** What the month came to, in the currency of the book. */
interface LetterFigures extends Pick<BookFigures, 'basis' | 'currency' | 'bookFrom'> {
  /** The month alone, and the same one a year before; null where the ledger does not hold that. */
  amount: number;
  lastYear: number | null;
  /** Twelve months up to its end, and up to its beginning. */
  total: number;
  totalBefore: number;
  /** The last day of the sales that are known: before the month's end, silence says nothing. */
  salesTo: Day | undefined;
}

/** What changed in a month. */
export interface Letter {
  month: LetterMonth;
  figures: LetterFigures;
  sections: { section: LetterSection; entries: LetterEntry[] }[];
}

/** Returns what changed in a month that is over: sections without a change are left out, the largest customers stand first. */
export function letterOf(book: LetterBook, month: LetterMonth): Letter {
  const { from, to } = daysOfMonth(month);
  const [before, after] = [bookAt(book, from.subtract({ days: 1 })), bookAt(book, to)];
  const customers = customersOf(book.accounts);
  const customerOf = (id: string) => customers.get(id) ?? id;
  const groups = firstGroups(book.blocks, { from, to }, customerOf, book.settings.dependency);
  const entries: LetterEntry[] = [
    ...customerChanges(book, before, after),
    ...rhythmChanges(before, after),
    ...tierChanges(book, before, after, customerOf),
    ...classChangesAt(before, after),
    ...targetChanges(book),
    ...[...Map.groupBy(groups, ({ customerId }) => customerId)].map(
      ([accountId, ofOne]): LetterEntry => ({ accountId, kind: 'groups', groups: ofOne }),
    ),
    ...closedIn(book, from.toString(), to.toString()),
  ];
  const sizeOf = ({ accountId }: LetterEntry) => {
    const id = customerOf(accountId);
    return Math.max(before.customers.get(id)?.amount ?? 0, after.customers.get(id)?.amount ?? 0);
  };
  const isOrdered = (section: LetterSection) => section === 'targets';
  return {
    month,
    figures: figuresOf(book.blocks, [...after.customers.values()], before.figures, after.figures, from),
    sections: LETTER_SECTIONS.flatMap((section) => {
      const own = entries.filter(({ kind }) => SECTION_OF[kind] === section);
      if (own.length === 0) return [];
      return [{ section, entries: isOrdered(section) ? own : own.sort((a, b) => sizeOf(b) - sizeOf(a)) }];
    }),
  };
}

function figuresOf(
  blocks: LetterBook['blocks'],
  customers: readonly Standing[],
  before: BookFigures,
  { basis, currency, bookFrom, total }: BookFigures,
  from: Temporal.PlainDate,
): LetterFigures {
  const sum = (monthsBack: number) => customers.reduce((all, { months }) => all + (months.at(-1 - monthsBack) ?? 0), 0);
  const isKnown = bookFrom !== undefined && bookFrom <= from.subtract({ years: 1 }).add({ days: 6 }).toString();
  // The whole ledger's, which every standing names.
  const lastDay = customers[0]?.bookTo;
  return {
    ...{ basis, currency, bookFrom, total, totalBefore: before.total },
    ...{ amount: sum(0), lastYear: isKnown ? sum(12) : null },
    salesTo: lastDay && salesKnownTo(blocks, lastDay),
  };
}
