import * as z from 'zod/mini';
import { filledText } from '../records/filled-text';
import { Id } from '../records/id';
import { textUpTo } from '../records/text-up-to';

/** A way to look at the list of accounts under a name of the user's own: what the address says then. */
export const SavedView = z.object({ id: Id, name: filledText(100), query: textUpTo(4000) });
export type SavedView = z.infer<typeof SavedView>;

/** Returns the views of what was kept; what of it cannot be read is left out. */
export function keptViews(kept: unknown): SavedView[] {
  return Array.isArray(kept) ? kept.flatMap((one) => SavedView.safeParse(one).data ?? []) : [];
}
