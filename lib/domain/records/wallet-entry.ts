import * as z from 'zod/mini';
import { filledText } from './filled-text';
import { Id } from './id';

/** Who supplies: we, a competitor by name, or nobody yet. */
export const WalletHolder = z.discriminatedUnion('who', [
  z.object({ who: z.literal('us') }),
  z.object({ who: z.literal('competitor'), name: filledText(300) }),
  z.object({ who: z.literal('nobody') }),
]);
export type WalletHolder = z.infer<typeof WalletHolder>;

/** What one branch of an account spends on one of our offers in a year, and how much of it with us (domain 9). */
export const WalletEntry = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  branch: filledText(200),
  offer: filledText(200),
  /** All they spend in the category and our part of it, in units of `currency`. Left out where not known. */
  spend: z.optional(z.number().check(z.minimum(0))),
  ours: z.optional(z.number().check(z.minimum(0))),
  currency: z.string().check(z.length(3)),
  /** Who holds the cell; left out where not known. */
  holder: z.optional(WalletHolder),
});
export type WalletEntry = z.infer<typeof WalletEntry>;
