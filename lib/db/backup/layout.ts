import * as z from 'zod/mini';
import { Moment } from '../../domain/records/day';
import { kinds } from '../../domain/records/kinds';
import { TABLES } from '../schema';
import { Lock } from './seal';

export const BACKUP_FORMAT = 'keyside-backup';
/** The version of the book that last brought a kind of record: older code would leave those out. */
export const BACKUP_VERSION = Math.max(...Object.values(kinds).map(({ since }) => since));

/** The first line. Version 1 of the layout had everything in one line. */
export const LAYOUT = 2;
export const Head = z.object({
  format: z.literal(BACKUP_FORMAT),
  layout: z.literal(LAYOUT),
  /** The version of the book; of a locked file the head inside says it. */
  version: z.optional(z.int()),
  at: z.optional(Moment),
  lock: z.optional(Lock),
});
export type Head = z.infer<typeof Head>;

export type TableName = (typeof TABLES)[number];

/** What others refer to comes first, and `meta` last. */
export const ORDER: readonly TableName[] = [
  'accounts',
  'proposals',
  ...TABLES.filter((name) => name !== 'accounts' && name !== 'proposals'),
];

/** Rows of one table; the end of that table with the digest of its lines; the end of the file with that of all before. */
export const Line = z.union([
  z.strictObject({ table: z.enum(TABLES), rows: z.array(z.unknown()) }),
  z.strictObject({ table: z.enum(TABLES), count: z.int(), sha256: z.string() }),
  z.strictObject({ end: z.literal(true), sha256: z.string() }),
]);
