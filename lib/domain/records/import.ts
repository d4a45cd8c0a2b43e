import * as z from 'zod/mini';
import { Day, Moment } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** The kinds of file that can be taken in. */
export const IMPORT_KINDS = [
  'prospects',
  'facts',
  'deals',
  'ledger',
  'people',
  'accounts',
  'contacts',
  'targets',
  'plans',
  'steps',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** The kinds in the order in which they go in: accounts before what belongs to them. */
export const KINDS_IN_ORDER: readonly ImportKind[] = [
  'accounts',
  'people',
  'prospects',
  'facts',
  'contacts',
  'deals',
  'ledger',
  'targets',
  'plans',
  'steps',
];

const Count = z.int().check(z.minimum(0));

/** What a list of sales adds up to: lines, first and last day, customers, and the total of each currency ('' is the book's own) in each year, with the profit of those lines that have one. */
export const SalesSum = z.object({
  lines: Count,
  from: Day,
  to: Day,
  customers: Count,
  totals: z.array(
    z.object({ currency: textUpTo(3), year: z.int(), total: z.number(), profit: z.optional(z.number()) }),
  ),
});
export type SalesSum = z.infer<typeof SalesSum>;

/** A file that was taken in and changed the book; it can be taken out again at any time. */
export const Import = z.object({
  id: Id,
  /** Imports are numbered as they came: the later one has the higher number. */
  number: z.int().check(z.minimum(1)),
  at: Moment,
  of: z.enum(IMPORT_KINDS),
  /** How the file was called; '' where it had no name. */
  file: textUpTo(300),
  /** Lines of the file by what became of them; `leftOut` by a rule or because they were refused. */
  added: Count,
  updated: Count,
  unchanged: Count,
  leftOut: Count,
  sales: z.optional(SalesSum),
  /** What stands for the lines of sales that it brought: the same for the same lines, whoever took them in. */
  salesDigest: z.optional(textUpTo(40)),
  /** It held all sales of these days: what the book had beside gave way. */
  period: z.optional(z.object({ from: Day, to: Day })),
});
export type Import = z.infer<typeof Import>;
