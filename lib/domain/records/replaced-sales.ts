import * as z from 'zod/mini';
import { Id } from './id';
import { LedgerLine } from './ledger';

/** Lines of one block that gave way to an import, as its documents are corrected or its period is replaced. They come back where it is taken out. */
export const ReplacedSales = z.object({
  id: Id,
  importId: Id,
  blockId: Id,
  /** The import that had brought the lines; none where they are older than that was noted. */
  ofImport: z.optional(Id),
  lines: z.array(LedgerLine),
});
export type ReplacedSales = z.infer<typeof ReplacedSales>;
