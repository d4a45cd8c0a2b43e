import * as z from 'zod/mini';
import { BackupError } from './backup-error';

/** How the key of a locked file is made of its passphrase. */
export const Lock = z.object({
  kdf: z.literal('PBKDF2-SHA256'),
  rounds: z.int().check(z.minimum(600_000), z.maximum(10_000_000)),
  salt: z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/)),
});
export type Lock = z.infer<typeof Lock>;

const ROUNDS = 600_000;
const utf8 = new TextEncoder();

function toBase64(from: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < from.length; at += 8192) binary += String.fromCharCode(...from.subarray(at, at + 8192));
  return btoa(binary);
}

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Returns a lock with a salt of its own: no two files have one key. */
export function newLock(): Lock {
  return { kdf: 'PBKDF2-SHA256', rounds: ROUNDS, salt: toBase64(crypto.getRandomValues(new Uint8Array(16))) };
}

async function keyOf(passphrase: string, { salt, rounds }: Lock): Promise<CryptoKey> {
  // Typed on another keyboard, one letter may come in two.
  const typed = await crypto.subtle.importKey('raw', utf8.encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The nonce is the piece's place: a key seals one file only, and no piece can take the place of another. */
function sealing(place: number, head: string) {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, place);
  return { name: 'AES-GCM', iv, additionalData: utf8.encode(head) };
}

/** Returns what seals text piece by piece under a `head`, which is sealed along: a line for each piece, ready to be written. */
export async function sealer(
  passphrase: string,
  lock: Lock,
  head: string,
): Promise<(piece: string) => Promise<string>> {
  const key = await keyOf(passphrase, lock);
  let place = 0;
  return async (piece) => {
    const sealed = await crypto.subtle.encrypt(sealing(place, head), key, utf8.encode(piece));
    place += 1;
    return `${toBase64(new Uint8Array(sealed))}\n`;
  };
}

/** Yields the text that was sealed; rejects with a BackupError where the passphrase or the file is another one. */
export async function* unseal(
  lines: AsyncIterable<string>,
  passphrase: string,
  lock: Lock,
  head: string,
): AsyncGenerator<string> {
  const key = await keyOf(passphrase, lock);
  const text = new TextDecoder();
  let place = 0;
  for await (const line of lines) {
    try {
      yield text.decode(await crypto.subtle.decrypt(sealing(place, head), key, fromBase64(line)));
    } catch {
      throw new BackupError(place === 0 ? { kind: 'wrongPassphrase' } : { kind: 'damaged', where: '' });
    }
    place += 1;
  }
}
