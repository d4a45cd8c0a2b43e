import * as z from 'zod/mini';
import { LedgerBlock } from '../../domain/records/ledger';

const COLUMNS = ['day', 'account', 'revenue', 'profit', 'order', 'productGroup', 'currency'] as const;

type Column = { readonly length: number; every(holds: (value: number) => boolean): boolean };
type Columns = { readonly [Name in Exclude<(typeof COLUMNS)[number], 'profit'>]: Column } & {
  readonly profit: { readonly length: number };
  readonly lines: number;
} & { readonly [Name in 'accountIds' | 'orders' | 'productGroups' | 'currencies']: readonly string[] };

/** Says whether every column of a block has one value for each line. */
export function areAsLong(block: Columns): boolean {
  return COLUMNS.every((column) => block[column].length === block.lines);
}

/** Says whether every word that a column points to is there. */
export function pointToWords({ account, order, productGroup, currency, ...words }: Columns): boolean {
  const pointInto = (column: Column, { length }: readonly string[]) => column.every((index) => index < length);
  return (
    pointInto(account, words.accountIds) &&
    pointInto(order, words.orders) &&
    pointInto(productGroup, words.productGroups) &&
    pointInto(currency, words.currencies)
  );
}

/** A ledger block, as the book keeps it, whose columns fit together. */
export const WholeBlock = LedgerBlock.check(
  z.refine((block) => areAsLong(block), { path: ['lines'] }),
  z.refine((block) => !areAsLong(block) || pointToWords(block), { path: ['account'] }),
  z.refine(({ revenue }) => revenue.every(Number.isFinite), { path: ['revenue'] }),
);
