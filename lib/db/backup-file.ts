import * as z from 'zod/mini';
import { Standing } from '../domain/book/standing';
import { Day } from '../domain/records/day';
import { Id } from '../domain/records/id';
import { kinds, RECORD_KINDS, type RecordKind, type RecordOf } from '../domain/records/kinds';
import type { LedgerBlock } from '../domain/records/ledger';
import { textUpTo } from '../domain/records/text-up-to';
import { areAsLong, pointToWords } from './broken/whole-block';

export const BACKUP_FORMAT = 'keyside-backup';
/** The version of the book that last brought a kind of record: older code would leave those out. */
export const BACKUP_VERSION = Math.max(...Object.values(kinds).map(({ since }) => since));

const number = z.array(z.int().check(z.minimum(0), z.maximum(4_294_967_295)));

/** A ledger block with plain columns; a missing profit is null, as JSON knows no NaN. */
const PlainBlock = z
  .object({
    id: Id,
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
type PlainBlock = z.infer<typeof PlainBlock>;

/** The records of each kind; those that came after the first version need not be there. */
const recordTables = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, tableOf(kinds[kind])])) as {
  [Kind in RecordKind]: z.ZodMiniType<RecordOf<Kind>[]>;
};

function tableOf({ schema, since }: { schema: z.ZodMiniType; since: number }): z.ZodMiniType {
  return since === 1 ? z.array(schema) : z._default(z.array(schema), []);
}

/** Everything in a book, as it stands in a backup file. */
export const BackupFile = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().check(z.minimum(1), z.maximum(BACKUP_VERSION)),
  tables: z.object({
    ...recordTables,
    ledgerBlocks: z.array(PlainBlock),
    standings: z.array(Standing),
    meta: z.array(z.object({ key: z.string().check(z.minLength(1)), value: z.unknown() })),
  }),
});
export type BackupFile = z.infer<typeof BackupFile>;

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
