import { type AccountSales, accountSales } from '../../../domain/book/account-sales';
import type { LedgerBlock } from '../../../domain/records/ledger';
import { book } from '../../schema';
import { idsOfGroup } from '../group/ids-of-group';
import { readSettings } from '../settings';

/** What an account and the companies below it have bought, in the currency of the book. */
export interface SalesOfAccount extends AccountSales {
  currency: string;
}

/** Returns the sales of an account, those of the companies below it among them, in one read transaction. */
export function readSalesOf(accountId: string, today: Temporal.PlainDate): Promise<SalesOfAccount> {
  return book.transaction('r', book.accounts, book.ledgerBlocks, book.meta, async () => {
    const { dependency } = await readSettings();
    const ids = await idsOfGroup(accountId);
    const blocks: LedgerBlock[] = await book.ledgerBlocks.toArray();
    return { ...accountSales(blocks, ids, today, dependency), currency: dependency.currency };
  });
}
