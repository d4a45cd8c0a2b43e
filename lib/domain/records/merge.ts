import * as z from 'zod/mini';
import { Moment } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** A row that a merge changed: as it stood before, and as it stood after; without the second it went. */
const MergedRow = z.object({
  table: z.string().check(z.maxLength(40)),
  rowId: Id,
  before: z.record(z.string(), z.unknown()),
  after: z.optional(z.record(z.string(), z.unknown())),
});
export type MergedRow = z.infer<typeof MergedRow>;

/** Two accounts, or two people, that became one: all that has to be known to make them two again. */
export const Merge = z.object({
  id: Id,
  /** The account that stayed, or of which the person is who stayed. */
  accountId: z.string().check(z.minLength(1)),
  at: Moment,
  of: z.enum(['accounts', 'people']),
  keptId: Id,
  goneId: Id,
  /** How the one that went was called. */
  name: textUpTo(300),
  rows: z.array(MergedRow),
  /** Where the one that went stood in the dictionaries of sales: the block, and the places in its `accountIds`. */
  sales: z.array(z.object({ block: Id, places: z.array(z.int()) })),
});
export type Merge = z.infer<typeof Merge>;
