import { op, table } from 'arquero';
import type { Book } from '../../lib/domain/book/book';
import { abcAt, xyzAt } from '../../lib/domain/book/book-classes';
import { membersOf } from '../../lib/domain/book/book-members';
import { collectOrderDays } from '../../lib/domain/book/book-order-days';
import { ratesOf } from '../../lib/domain/book/book-rates';
import { bookStandings } from '../../lib/domain/book/book-standings';
import { sumBook } from '../../lib/domain/book/book-sums';
import { computeBook } from '../../lib/domain/book/compute-book';
import { monthWindows } from '../../lib/domain/book/month-windows';
import type { LedgerBlock } from '../../lib/domain/records/ledger';
import { defaultSettings } from '../../lib/domain/settings';
import { type BareTables, bareTables, groupBoth, groupProfit, sumOnly } from './bare-pass';
import { makeIds, makeLedger, today } from './make-ledger';

/** The same columns as arquero takes them: a place for each account and a number for each month. */
function asTable(blocks: readonly LedgerBlock[], { places, firstDay, monthOf }: BareTables) {
  const lines = blocks.reduce((sum, block) => sum + block.lines, 0);
  const [account, month] = [new Int32Array(lines), new Int32Array(lines)];
  const [revenue, profit] = [new Float64Array(lines), new Float64Array(lines)];
  let at = 0;
  blocks.forEach((block, number) => {
    for (let line = 0; line < block.lines; line++) {
      account[at] = places[number]?.[block.account[line] as number] as number;
      month[at] = monthOf[(block.day[line] as number) - firstDay] as number;
      revenue[at] = block.revenue[line] as number;
      profit[at++] = block.profit[line] as number;
    }
  });
  return table({ account, month, revenue, profit });
}

function bookOf(accounts: number, lines: number) {
  const ids = makeIds(accounts);
  const book: Book = {
    blocks: makeLedger(ids, lines),
    accounts: ids.map((id) => ({ id })),
    today,
    settings: defaultSettings,
  };
  return { ids, book };
}

/** All rules without the rows that are written of them: sums, shares, rhythm, and both classes of each customer. */
function judgeBook(book: Book): number {
  const { customers } = computeBook(book);
  const { classes } = book.settings;
  let judged = 0;
  for (const place of customers.places) {
    if (abcAt(place, customers, classes)?.class === 'A') judged++;
    if (xyzAt(place, customers, classes, String)?.class === 'X') judged++;
  }
  return judged;
}

/** Returns the whole book's rules for so many accounts and lines, and what they are compared with, ready to be done. */
export function bookWorks(accounts: number, lines: number) {
  const { ids, book } = bookOf(accounts, lines);
  const tenth = bookOf(accounts / 10, lines / 10).book;
  const tables = bareTables(book.blocks, ids);
  const columns = asTable(book.blocks, tables);
  const { dependency } = book.settings;
  const members = membersOf(book.blocks, book.accounts);
  const rates = book.blocks.map((block) => ratesOf(block, dependency));
  const windows = monthWindows(today);
  return {
    sumOnly: () => sumOnly(book.blocks),
    groupProfit: () => groupProfit(book.blocks, tables),
    groupBoth: () => groupBoth(book.blocks, tables),
    rules: () => judgeBook(book),
    rulesOfTenth: () => judgeBook(tenth),
    rulesAndRows: () => bookStandings(book),
    ownGrouping: () => [
      sumBook(book.blocks, rates, members, windows, dependency.basis, () => {}),
      collectOrderDays(book.blocks, members, windows.lastDay),
    ],
    arquero: () => columns.groupby('account', 'month').rollup({ revenue: op.sum('revenue'), profit: op.sum('profit') }),
  };
}
export type BookWork = keyof ReturnType<typeof bookWorks>;
