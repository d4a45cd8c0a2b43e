import * as z from 'zod/mini';
import { Standing } from '../domain/book/standing';
import { Account } from '../domain/records/account';
import { Binding } from '../domain/records/binding';
import { Day } from '../domain/records/day';
import { Fact } from '../domain/records/fact';
import { FollowUp } from '../domain/records/follow-up';
import { Id } from '../domain/records/id';
import type { LedgerBlock } from '../domain/records/ledger';
import { Person } from '../domain/records/person';
import { Proposal } from '../domain/records/proposal';
import { Rivalry } from '../domain/records/rivalry';
import { textUpTo } from '../domain/records/text-up-to';
import { Touch } from '../domain/records/touch';
import { recordKinds } from './record-kinds';

/** Names the format; its version rises when older code could no longer read it. */
export const BACKUP_FORMAT = 'keyside-backup';
export const BACKUP_VERSION = 2;

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
    z.refine((block) => COLUMNS.every((column) => block[column].length === block.lines), {
      error: 'columns differ in length',
    }),
    z.refine(
      (block) =>
        pointInto(block.account, block.accountIds) &&
        pointInto(block.order, block.orders) &&
        pointInto(block.productGroup, block.productGroups) &&
        pointInto(block.currency, block.currencies),
      { error: 'a column points to a word that is not there' },
    ),
  );
type PlainBlock = z.infer<typeof PlainBlock>;

const COLUMNS = ['day', 'account', 'revenue', 'profit', 'order', 'productGroup', 'currency'] as const;

function pointInto(column: readonly number[], words: readonly string[]): boolean {
  return column.every((index) => index < words.length);
}

const { promises, prospects, ...later } = recordKinds;
const none = <Schema extends z.ZodMiniType>(schema: Schema) => z._default(z.array(schema), []);
const recordTables = {
  promises: z.array(promises),
  prospects: z.array(prospects),
  contracts: none(later.contracts),
  deliveries: none(later.deliveries),
  dismissals: none(later.dismissals),
  evaluations: none(later.evaluations),
  portfolioScores: none(later.portfolioScores),
  receivables: none(later.receivables),
  relationshipHours: none(later.relationshipHours),
  reviews: none(later.reviews),
  surveys: none(later.surveys),
  tenders: none(later.tenders),
  walletEntries: none(later.walletEntries),
  winBacks: none(later.winBacks),
};

/** Everything in a book, as it stands in a backup file. */
export const BackupFile = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** Version 1 knew none of the records that default to none here. */
  version: z.union([z.literal(1), z.literal(BACKUP_VERSION)]),
  tables: z.object({
    accounts: z.array(Account),
    people: z.array(Person),
    touches: z.array(Touch),
    followUps: z.array(FollowUp),
    proposals: z.array(Proposal),
    facts: z.array(Fact),
    bindings: z.array(Binding),
    ledgerBlocks: z.array(PlainBlock),
    standings: z.array(Standing),
    rivalries: z._default(z.array(Rivalry), []),
    ...recordTables,
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
