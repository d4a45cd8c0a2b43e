import * as z from 'zod';

/** Who supplies: we, a competitor by name, or nobody yet. */
export const WalletHolder = z.discriminatedUnion('who', [
  z.object({ who: z.literal('us') }),
  z.object({ who: z.literal('competitor'), name: z.string().trim().min(1).max(300) }),
  z.object({ who: z.literal('nobody') }),
]);
export type WalletHolder = z.infer<typeof WalletHolder>;

/** What one branch of an account spends on one of our offers in a year, and how much of it with us (domain 9). */
export const WalletEntry = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  branch: z.string().trim().min(1).max(200),
  offer: z.string().trim().min(1).max(200),
  /** All they spend in the category and our part of it, in units of `currency`. Left out where not known. */
  spend: z.number().min(0).optional(),
  ours: z.number().min(0).optional(),
  currency: z.string().length(3),
  /** Who holds the cell; left out where not known. */
  holder: WalletHolder.optional(),
});
export type WalletEntry = z.infer<typeof WalletEntry>;
