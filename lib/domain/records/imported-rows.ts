import * as z from 'zod/mini';
import { Id } from './id';

/** The tables whose rows an import writes, steps and promises where they go with their account. Sales stand in blocks that name their import themselves. */
export const IMPORTED_TABLES = [
  'accounts',
  'people',
  'facts',
  'prospects',
  'proposals',
  'touches',
  'targets',
  'goals',
  'planEntries',
  'followUps',
  'promises',
] as const;
export type ImportedTable = (typeof IMPORTED_TABLES)[number];

/** What an import left in a field, as a digest, and what stood there before it; nothing for a field that was not there. */
const ImportedField = z.object({ before: z.optional(z.unknown()), after: z.optional(z.string()) });
export type ImportedField = z.infer<typeof ImportedField>;

/** A row that an import brought, or of which it changed these fields. */
const ImportedRow = z.object({ rowId: Id, isNew: z.boolean(), fields: z.record(z.string(), ImportedField) });
export type ImportedRow = z.infer<typeof ImportedRow>;

/** Some of the rows of one table that an import wrote: what has to be known to take it out again. */
export const ImportedRows = z.object({
  id: Id,
  importId: Id,
  table: z.enum(IMPORTED_TABLES),
  rows: z.array(ImportedRow),
});
export type ImportedRows = z.infer<typeof ImportedRows>;
