import { type AccountSales, accountSales } from '../../../domain/book/account-sales';
import type { LedgerBlock } from '../../../domain/records/ledger';
import { book } from '../../schema';
import { readSettings } from '../settings';

/** What an account and the companies below it have bought, in the currency of the book. */
export interface SalesOfAccount extends AccountSales {
  currency: string;
}

/** Returns the sales of an account, those of the companies below it among them, in one read transaction. */
export function readSalesOf(accountId: string, today: Temporal.PlainDate): Promise<SalesOfAccount> {
  return book.transaction('r', book.accounts, book.ledgerBlocks, book.meta, async () => {
    const { dependency } = await readSettings();
    const ids = new Set([accountId]);
    for (const id of ids)
      for (const { id: below } of await book.accounts.where({ parentId: id }).toArray()) ids.add(below);
    const blocks: LedgerBlock[] = await book.ledgerBlocks.toArray();
    return { ...accountSales(blocks, ids, today, dependency), currency: dependency.currency };
  });
}
