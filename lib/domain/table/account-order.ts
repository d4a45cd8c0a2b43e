import * as z from 'zod/mini';
import { COLUMN_IDS } from './column-id';

/** By which column a list is sorted, and whether the largest, or last, stands first. */
export const AccountOrder = z.object({ by: z.enum(COLUMN_IDS), isDown: z.boolean() });
export type AccountOrder = z.infer<typeof AccountOrder>;

/**
 * What brings the most stands first, by an account's own amount: a key account manager begins with the largest, and a company does not come
 * before larger ones by what its group brings. Without sales all are alike and follow their names.
 */
export const FIRST_ORDER: AccountOrder = { by: 'profit', isDown: true };

/** What an address, or a view that was kept, means where it does not say by what to sort: it is older than the order above. */
export const BY_NAME: AccountOrder = { by: 'name', isDown: false };

/** Returns the order that was kept; the first, where nothing was, or what cannot be read. */
export function keptOrder(kept: unknown): AccountOrder {
  return AccountOrder.safeParse(kept).data ?? FIRST_ORDER;
}
