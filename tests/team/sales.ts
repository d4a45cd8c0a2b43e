import { takeOutOf } from '../../lib/db/read/take-out';
import type { Book } from '../../lib/db/schema';
import { writeTakeOut } from '../../lib/db/write/take-out-import';
import { write } from '../../lib/db/write/transaction';
import { RECORD_KINDS } from '../../lib/domain/records/kinds';
import type { LedgerLine } from '../../lib/domain/records/ledger';
import { packLedger, shortenBlock, unpackLedger } from '../../lib/transfer/ledger-blocks';
import { when } from '../db/a-book';

const TABLES = [...RECORD_KINDS, 'ledgerBlocks'] as const;
const newId = () => crypto.randomUUID();

/** A line of sales that no other is like. */
export const aLine = (order: string, said: Partial<LedgerLine> = {}): LedgerLine => ({
  ...{ date: '2026-05-11', accountId: 'all', revenue: 1000.25, order },
  ...said,
});

/** Takes an import out of the book of a device, as the page of imports does. */
async function takeOutHere(into: Book, id: string): Promise<void> {
  const what = await takeOutOf(id, into);
  if (!what) return;
  await writeTakeOut(what, {
    putAll: async (table, rows) => void (await into.table(table).bulkPut(rows)),
    removeAll: (table, keys) => into.table(table).bulkDelete([...keys]),
  });
}

export const takeOutSales = (into: Book, id: string): Promise<void> => write(TABLES, () => takeOutHere(into, id), into);

/** Takes sales in, in place of another import where one is named, and of the lines of the book that have these numbers. */
export function takeInSales(
  into: Book,
  lines: readonly LedgerLine[],
  {
    replaces,
    corrects = [],
    digest,
  }: { replaces?: string | undefined; corrects?: readonly string[]; digest?: string } = {},
): Promise<string> {
  return write(
    TABLES,
    async () => {
      if (replaces) await takeOutHere(into, replaces);
      const id = newId();
      const number = ((await into.imports.orderBy('number').last())?.number ?? 0) + 1;
      const sales = { lines: lines.length, from: '2026-05-11', to: '2026-05-11', customers: 1, totals: [] };
      const counts = {
        added: lines.length,
        updated: 0,
        unchanged: 0,
        leftOut: 0,
        sales,
        ...(digest && { salesDigest: digest }),
      };
      await into.imports.put({ id, number, at: when.now, of: 'ledger', file: `${number}.csv`, ...counts });
      for (const block of await into.ledgerBlocks.toArray()) {
        const held = unpackLedger(block);
        const gone = held.filter(({ order }) => corrects.includes(order ?? ''));
        if (gone.length === 0) continue;
        const ofImport = block.importId;
        await into.replacedSales.put({
          ...{ id: newId(), importId: id, blockId: block.id, lines: gone },
          ...(ofImport && { ofImport }),
        });
        const stays = (place: number) => !corrects.includes(held[place]?.order ?? '');
        await (gone.length < held.length
          ? into.ledgerBlocks.put(shortenBlock(block, stays))
          : into.ledgerBlocks.delete(block.id));
      }
      await into.ledgerBlocks.bulkPut(packLedger(lines, newId, id));
      return id;
    },
    into,
  );
}

/** Returns all sales of a book, each as a line of text with the import it came with, in an order of their own. */
export async function salesOf(of: Book): Promise<string[]> {
  const blocks = await of.ledgerBlocks.toArray();
  return blocks
    .flatMap((block) => unpackLedger(block).map((line) => `${block.importId ?? ''} ${JSON.stringify(line)}`))
    .sort();
}

/** Returns the numbers of all lines of a book, sorted. */
export async function ordersOf(of: Book): Promise<string[]> {
  return (await of.ledgerBlocks.toArray())
    .flatMap((block) => unpackLedger(block).map(({ order = '' }) => order))
    .sort();
}
