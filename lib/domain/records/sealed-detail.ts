import * as z from 'zod/mini';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** A personal detail as it stands in the book: sealed, so that no plain word of it is there (domain 7). */
export const SealedDetail = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  personId: z.string().check(z.minLength(1)),
  /** The nonce and the sealed entry, as base64. */
  iv: textUpTo(40),
  data: textUpTo(20_000),
  /** A birthday ("02-29") that the user lets stand unsealed, so that a greeting is suggested while the vault is locked, too. */
  monthDay: z.optional(z.string().check(z.regex(/^\d{2}-\d{2}$/))),
});
export type SealedDetail = z.infer<typeof SealedDetail>;
