import { toPlainBlock } from '../../lib/db/backup/plain-block';
import { book, TABLES } from '../../lib/db/schema';
import type { LedgerBlock } from '../../lib/domain/records/ledger';

const AT_ONCE = 5_000;
const ROWS_A_TEXT = 200;

/** Returns the milliseconds that writing all rows of the book as JSON takes, and reading them again: nothing else is done. */
export async function bareJson(): Promise<{ stringify: number; parse: number }> {
  const times = { stringify: 0, parse: 0 };
  const timed = <T>(name: keyof typeof times, work: () => T): T => {
    const from = performance.now();
    const result = work();
    times[name] += performance.now() - from;
    return result;
  };
  for (const table of TABLES.filter((name) => name !== 'standings')) {
    const isLedger = table === 'ledgerBlocks';
    const keys = await book.table(table).toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += isLedger ? 1 : AT_ONCE) {
      const found: unknown[] = await book.table(table).bulkGet(keys.slice(at, at + (isLedger ? 1 : AT_ONCE)));
      const rows = isLedger ? found.map((block) => toPlainBlock(block as LedgerBlock)) : found;
      for (let from = 0; from < rows.length; from += ROWS_A_TEXT) {
        const part = rows.slice(from, from + ROWS_A_TEXT);
        const text = timed('stringify', () => JSON.stringify(part));
        timed('parse', () => JSON.parse(text));
      }
    }
  }
  return times;
}
