import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { STANDINGS_TABLES, settleStandings } from '../../lib/db/write/settle-standings';
import { write } from '../../lib/db/write/transaction';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount } from '../db/a-book';
import { monthsOf } from '../domain/targets/ledger-of';
import { today } from './a-full-book';

/** Ash sold 100 in each month of last year and 120 in this one until October, Birch the half, and Twig below Birch 10. */
export async function fillWithSales(): Promise<void> {
  const name = (id: string, parentId?: string) =>
    accountRow(anAccount({ id, name: id, ...(parentId && { parentId }) }));
  await book.accounts.bulkPut([name('Ash'), name('Birch'), name('Twig', 'Birch')]);
  const months = [...monthsOf(2025), ...monthsOf(2026).slice(0, 10)];
  const sold = (accountId: string, before: number, now: number) =>
    months.map((month) => ({
      ...{ accountId, date: `${month}-28`, currency: 'EUR' },
      ...{ revenue: month.startsWith('2025') ? before : now, profit: before / 2 },
    }));
  const lines = [...sold('Ash', 100, 120), ...sold('Birch', 50, 60), ...sold('Twig', 10, 10)];
  await book.ledgerBlocks.bulkPut(packLedger(lines, () => crypto.randomUUID()));
  await write(STANDINGS_TABLES, () => settleStandings(today));
}
