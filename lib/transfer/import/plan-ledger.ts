import type { LedgerLine } from '../../domain/records/ledger';
import { LINES_PER_BLOCK, packLedger, unpackLedger } from '../ledger-blocks';
import { findAccount, indexAccounts } from './account-finder';
import { type Line, needText, readText } from './line';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from './plan';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { LineRefused, type Refusal, readOrRefuse } from './refusal';

const LINES_BETWEEN_REPORTS = 5_000;

/**
 * Returns what taking in a ledger would do. Identical lines count as often as they stand in the file: only what exceeds the
 * book's own count of them is added.
 */
export function planLedger(lines: readonly Line[], book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const index = indexAccounts(book.accounts);
  const idsByCell = new Map<string, string>();
  const findId = (cell: string) => {
    const id = idsByCell.get(cell) ?? findAccount(index, cell).id;
    idsByCell.set(cell, id);
    return id;
  };
  const inBook = countLines(book);
  const fresh: LedgerLine[] = [];
  let unchanged = 0;
  for (const [at, line] of lines.entries()) {
    if (at % LINES_BETWEEN_REPORTS === 0) settings.onProgress?.(at / lines.length);
    const read = readOrRefuse(line.line, refused, () => readLedgerLine(line, findId, settings));
    if (!read) continue;
    const key = keyOf(read);
    const left = inBook.get(key) ?? 0;
    if (left > 0) {
      inBook.set(key, left - 1);
      unchanged += 1;
    } else fresh.push(read);
  }
  const replaced = fresh.length > 0 ? book.ledgerBlocks.filter((block) => block.lines < LINES_PER_BLOCK) : [];
  const records = {
    ...noRecords(),
    ledgerBlocks: packLedger([...replaced.flatMap(unpackLedger), ...fresh], settings.newId),
    replacedBlockIds: replaced.map((block) => block.id),
  };
  return { added: fresh.length, updated: 0, unchanged, refused, records };
}

function readLedgerLine(line: Line, findId: (cell: string) => string, settings: PlanSettings): LedgerLine {
  const date = readDate(needText(line, 'date', 100), settings.dates);
  const accountId = findId(needText(line, 'account', 300));
  const revenue = readNumber(needText(line, 'revenue', 100), settings.decimal);
  const profit = readText(line, 'profit', 100);
  const order = readText(line, 'order', 200);
  const productGroup = readText(line, 'productGroup', 200);
  const currency = readText(line, 'currency', 100);
  return {
    date,
    accountId,
    revenue,
    ...(profit && { profit: readNumber(profit, settings.decimal) }),
    ...(order && { order }),
    ...(productGroup && { productGroup }),
    ...(currency && { currency: readCurrency(currency) }),
  };
}

const CURRENCY_SIGNS: Record<string, string> = { '€': 'EUR', '£': 'GBP', FT: 'HUF' };

/** "$" and "kr" belong to several countries: only codes and signs of one currency are read. */
function readCurrency(text: string): string {
  const code = text.toUpperCase();
  const known = CURRENCY_SIGNS[code] ?? code;
  if (!/^[A-Z]{3}$/.test(known)) throw new LineRefused('notAWord', { text });
  return known;
}

function countLines(book: BookContents): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of book.ledgerBlocks) {
    for (const line of unpackLedger(block)) {
      const key = keyOf(line);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function keyOf(line: LedgerLine): string {
  return [line.date, line.accountId, line.revenue, line.profit, line.order, line.productGroup, line.currency].join(
    '\n',
  );
}
