import type { Account } from '../../domain/records/account';
import type { LedgerLine } from '../../domain/records/ledger';
import { accountNames, dayCell, type OutColumn } from './out-table';

/** Returns the columns of the sales; no currency stands where the book has none but its own. */
export function salesColumns(accounts: readonly Account[]): OutColumn<LedgerLine>[] {
  const nameOf = accountNames(accounts);
  return [
    { field: 'date', cell: ({ date }) => dayCell(date) },
    { field: 'account', cell: ({ accountId }) => nameOf(accountId) },
    { field: 'revenue', cell: ({ revenue }) => revenue },
    { field: 'profit', cell: ({ profit }) => profit },
    { field: 'currency', cell: ({ currency }) => currency },
    { field: 'order', cell: ({ order }) => order },
    { field: 'productGroup', cell: ({ productGroup }) => productGroup },
  ];
}
