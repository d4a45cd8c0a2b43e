import * as z from 'zod/mini';
import { Id } from '../../domain/records/id';
import { textUpTo } from '../../domain/records/text-up-to';
import { book } from '../schema';

/** The key under which `meta` holds what the vault is opened by. */
export const VAULT = 'vault';

/**
 * What the vault is opened by: a passphrase, whose key opens the vault's own key (`wrapped`), or this device alone, which
 * keeps that key where nobody can read it out. `id` tells vaults apart. Salt, nonce and wrapped key as base64.
 */
export const VaultHead = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('passphrase'),
    id: Id,
    salt: textUpTo(100),
    rounds: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
    iv: textUpTo(40),
    wrapped: textUpTo(200),
  }),
  z.object({ by: z.literal('device'), id: Id }),
]);
export type VaultHead = z.infer<typeof VaultHead>;

/** Returns what the vault is opened by; undefined where there is none. */
export async function readVaultHead(): Promise<VaultHead | undefined> {
  return VaultHead.safeParse((await book.meta.get(VAULT))?.value).data;
}
