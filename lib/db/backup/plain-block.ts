import * as z from 'zod/mini';
import { Day } from '../../domain/records/day';
import { Id } from '../../domain/records/id';
import type { LedgerBlock } from '../../domain/records/ledger';
import { textUpTo } from '../../domain/records/text-up-to';
import { areAsLong, pointToWords } from '../broken/whole-block';

const number = z.array(z.int().check(z.minimum(0), z.maximum(4_294_967_295)));

/** A ledger block with plain columns; a missing profit is null, as JSON knows no NaN. */
export const PlainBlock = z
  .object({
    id: Id,
    importId: z.optional(Id),
    from: Day,
    to: Day,
    lines: z.int().check(z.minimum(1)),
    accountIds: z.array(z.string().check(z.minLength(1))),
    orders: z.array(textUpTo(200)),
    productGroups: z.array(textUpTo(200)),
    currencies: z.array(textUpTo(3)).check(z.maxLength(256)),
    day: z.array(z.int().check(z.minimum(-2_147_483_648), z.maximum(2_147_483_647))),
    account: number,
    revenue: z.array(z.number()),
    profit: z.array(z.nullable(z.number())),
    order: number,
    productGroup: number,
    currency: number,
  })
  .check(
    z.refine(areAsLong, { error: 'columns differ in length' }),
    z.refine(pointToWords, { error: 'a column points to a word that is not there' }),
  );
export type PlainBlock = z.infer<typeof PlainBlock>;

/** Returns a block with plain columns. */
export function toPlainBlock(block: LedgerBlock): PlainBlock {
  const { day, account, revenue, profit, order, productGroup, currency, ...rest } = block;
  return {
    ...rest,
    day: [...day],
    account: [...account],
    revenue: [...revenue],
    profit: Array.from(profit, (value) => (Number.isNaN(value) ? null : value)),
    order: [...order],
    productGroup: [...productGroup],
    currency: [...currency],
  };
}

/** Returns a block with typed columns, as the book keeps it. */
export function fromPlainBlock(block: PlainBlock): LedgerBlock {
  return {
    ...block,
    day: Int32Array.from(block.day),
    account: Uint32Array.from(block.account),
    revenue: Float64Array.from(block.revenue),
    profit: Float64Array.from(block.profit, (value) => value ?? Number.NaN),
    order: Uint32Array.from(block.order),
    productGroup: Uint32Array.from(block.productGroup),
    currency: Uint8Array.from(block.currency),
  };
}
