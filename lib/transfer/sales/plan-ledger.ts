import { customerBySales } from '../../domain/account/customer-by-sales';
import type { Account } from '../../domain/records/account';
import type { Moment } from '../../domain/records/day';
import type { LedgerBlock, LedgerLine } from '../../domain/records/ledger';
import { makeAccountNames } from '../import/account-names';
import type { Line, Lines } from '../import/line';
import { Notes } from '../import/notes';
import { pairsIn } from '../import/numbered-names';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from '../import/plan';
import { type Refusal, readOrRefuse } from '../import/refusal';
import { packLedger, shortenBlock, unpackLedger } from '../ledger-blocks';
import { gatherCancelled } from './cancelled-in-book';
import { compareLines, type Period } from './corrections';
import { type Differences, differences } from './differences';
import { countLeftOut } from './left-out';
import { reversalsIn } from './reversals';
import { amountOf, readSalesLine, salesCells } from './sales-line';
import { sumOf } from './sales-sum';
import { makeSubtotals } from './subtotals';

const LINES_BETWEEN_REPORTS = 5_000;
/** So many lines that gave way stand in one row of the book. */
const LINES_PER_PART = 5_000;

/**
 * Returns what taking in a list of sales would do. Identical lines count as often as they stand in the file: only what exceeds
 * the book's own count of them is added. Documents that the book has with other amounts are corrected. Customers that the book
 * does not have are created, unless they are like one that it has. What the file has as cancelled vanishes from it. Where the file holds all sales of its days, whatever else the
 * book has of them gives way.
 */
export function planLedger(lines: Lines, book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const notes = settings.notes ?? new Notes();
  const names = makeAccountNames(book.accounts, settings, 'customer', { pairs: pairsIn(lines) });
  const read: LedgerLine[] = [];
  const cells = salesCells(settings);
  const sums = makeSubtotals();
  const halfRead = new Set<string>();
  const leftOut = countLeftOut();
  const takenBack = reversalsIn(lines, settings, cells);
  const cancelled = gatherCancelled(names, settings, cells);
  let isBelowTotal = false;
  let at = 0;
  for (const line of lines) {
    if (at % LINES_BETWEEN_REPORTS === 0) settings.onProgress?.(at / lines.length);
    at += 1;
    const isFurther: boolean = isBelowTotal && isFurtherLine(line);
    isBelowTotal = isFurther || line.cell('revenue') !== '';
    if (isFurther) {
      notes.add('further');
      continue;
    }
    const reversal = takenBack(line);
    if (reversal === 'out') {
      const { amount = 0, currency = '' } = amountOf(line, settings, cells);
      notes.add('unsold', { amount, currency });
      cancelled.addAnyhow(line);
      continue;
    }
    const before = refused.length;
    readOrRefuse(line.line, refused, () => {
      const sale = readSalesLine(line, settings, notes, names, cells, sums, reversal);
      if (sale) read.push(sale);
      else cancelled.add(line);
    });
    const refusal = refused[before];
    if (!refusal) continue;
    leftOut.add(refusal.reason, amountOf(line, settings, cells));
    // A row of months is several lines, each with cells of its own.
    refusal.cells = line.all;
    halfRead.add(line.cell('order'));
  }
  const sum = read.length > 0 ? sumOf(read) : undefined;
  // Whoever has lines that nobody can read cannot hold all of them.
  const days = sum && refused.length === 0 ? { from: sum.from, to: sum.to } : undefined;
  const { records, beside, changes, ...counts } = intoBlocks(
    read,
    { halfRead, cancelled: cancelled.keys },
    book.ledgerBlocks,
    days,
    settings,
  );
  const accounts = withBuyers(names.records(), book.accounts, read, settings.now);
  for (let one = 0; one < accounts.became; one += 1) notes.add('becameCustomers');
  if (counts.updated > 0) for (let line = 0; line < counts.updated; line += 1) notes.add('corrected');
  names.noteCreated(notes);
  return {
    ...counts,
    refused,
    ...(sum && { sum }),
    ...(days && beside > 0 && { overlap: { ...days, lines: beside, isReplaced: settings.isWholePeriod === true } }),
    ...(changes && { changes: { ...changes, names: namesIn(changes, [...book.accounts, ...accounts.records]) } }),
    leftOut: leftOut.all(),
    names: names.open(),
    notes: notes.all(),
    records: { ...records, accounts: accounts.records },
  };
}

/** Whoever has bought is a customer, unless somebody has said otherwise. */
function withBuyers(
  changed: readonly Account[],
  inBook: readonly Account[],
  sales: readonly LedgerLine[],
  now: Moment,
) {
  const buyers = new Set<string>();
  for (const { accountId, revenue } of sales) if (revenue > 0) buyers.add(accountId);
  const records = new Map(changed.map((account) => [account.id, account]));
  let became = 0;
  for (const account of inBook) {
    const { id } = account;
    const customer = buyers.has(id) ? customerBySales(records.get(id) ?? account) : undefined;
    if (!customer) continue;
    became += 1;
    records.set(id, { ...customer, updatedAt: now });
  }
  return { records: [...records.values()], became };
}

/** Some programs write a document's customer and total on its first line, and on the next ones only what else was bought. */
function isFurtherLine(line: Line): boolean {
  return (
    line.cell('account') === '' &&
    line.cell('customerNumber') === '' &&
    line.cell('revenue') === '' &&
    line.cell('unitPrice') !== ''
  );
}

/** Packs what is new into blocks of its own, and takes those lines out of the others that give way to it. */
function intoBlocks(
  read: readonly LedgerLine[],
  unread: { halfRead: ReadonlySet<string>; cancelled: ReadonlySet<string> },
  blocks: readonly LedgerBlock[],
  days: Period | undefined,
  { newId, isWholePeriod, currency, isCurrencyOfHeading }: PlanSettings,
) {
  const unpacked = blocks.map(unpackLedger);
  const inBook = unpacked.flat();
  const { fresh, replaced, ...counts } = compareLines(read, inBook, {
    ...unread,
    days,
    isWhole: isWholePeriod === true,
    ofHeading: isCurrencyOfHeading ? currency : undefined,
  });
  const changes = differences(read, inBook, { fresh, replaced });
  const records = { ...noRecords(), ledgerBlocks: packLedger(fresh, newId) };
  let start = 0;
  for (const [at, lines] of unpacked.entries()) {
    const begin = start;
    start += lines.length;
    const block = blocks[at];
    const goes = lines.map((_, place) => replaced.has(begin + place));
    if (!block || !goes.includes(true)) continue;
    const { id, importId } = block;
    if (goes.includes(false)) records.shortenedBlocks.push(shortenBlock(block, (place) => !goes[place]));
    else records.emptiedBlockIds.push(id);
    const gone = lines.filter((_, place) => goes[place]);
    for (let from = 0; from < gone.length; from += LINES_PER_PART) {
      const part = gone.slice(from, from + LINES_PER_PART);
      records.replaced.push({ id: newId(), blockId: id, ...(importId && { ofImport: importId }), lines: part });
    }
  }
  return { ...counts, changes, records };
}

/** The names of the accounts that are shown. */
function namesIn({ first }: Differences, accounts: readonly Account[]): Record<string, string> {
  const shown = new Set(first.map(({ accountId }) => accountId));
  return Object.fromEntries(accounts.flatMap(({ id, name }) => (shown.has(id) ? [[id, name]] : [])));
}
