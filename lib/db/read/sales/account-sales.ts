import { type AccountSales, accountSales } from '../../../domain/book/account-sales';
import { customersOf } from '../../../domain/book/customer-of';
import { salesEnded } from '../../../domain/book/rhythm';
import type { Account } from '../../../domain/records/account';
import { type Day, day } from '../../../domain/records/day';
import type { LedgerBlock } from '../../../domain/records/ledger';
import { ledgerDays } from '../../../domain/targets/ledger-days';
import { allOf } from '../../each-part';
import { book } from '../../schema';
import { idsOfGroup } from '../group/ids-of-group';
import { readSalesEnd } from '../sales-end';
import { readFigures, readSettings } from '../settings';

/** What an account and the companies below it have bought, in the currency of the book. */
export interface SalesOfAccount extends AccountSales {
  currency: string;
  /** Whether the sales of the whole book have ended: what is missing since then is not known to be. */
  hasEnded: boolean;
  /** Up to when share, growth and class count twelve months: the day on which they were computed; null where none are. */
  countedTo: Day | null;
}

/** Returns the sales of an account, those of the companies below it among them, in one read transaction. */
export function readSalesOf(accountId: string, today: Temporal.PlainDate): Promise<SalesOfAccount> {
  return book.transaction('r', book.accounts, book.ledgerBlocks, book.standings, book.meta, async () => {
    const { dependency } = await readSettings();
    const { bookTo, rhythm } = await readSalesEnd();
    const ids = await idsOfGroup(accountId);
    const blocks = await allOf<LedgerBlock>(book.ledgerBlocks, 1);
    const customers = customersOf(await allOf<Account>(book.accounts));
    const asOf = day(ledgerDays(blocks, today)?.to ?? today.toString());
    const sales = accountSales(blocks, ids, asOf, (id) => customers.get(id) ?? id, dependency);
    return {
      ...sales,
      currency: dependency.currency,
      hasEnded: salesEnded(bookTo, today, rhythm) !== null,
      countedTo: (await readFigures())?.asOf ?? null,
    };
  });
}
