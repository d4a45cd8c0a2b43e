import type { VaultHead } from './head';

type ByPassphrase = Extract<VaultHead, { by: 'passphrase' }>;

/** The passphrase is not the one that the vault was closed with. */
export class WrongPassphraseError extends Error {
  override name = 'WrongPassphraseError';
}

/** How often the hash goes round for a new passphrase: a guess costs whoever tries as much as us. */
const ROUNDS = 600_000;
/** A sealed text is filled up to a multiple of so many bytes: its length would tell what is in it. */
const STEP = 256;

const encode = (text: string) => new TextEncoder().encode(text);
const toBase64 = (bytes: ArrayBuffer | Uint8Array) =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const USES: KeyUsage[] = ['encrypt', 'decrypt'];

/** Returns a new key that cannot be read out of the browser; `isWrapped` makes one that a passphrase can close. */
export function newVaultKey(isWrapped: boolean): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, isWrapped, USES);
}

/** The same passphrase typed on another keyboard gives the same key. */
async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', encode(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

/** Returns what a vault is opened by from now on: its key, closed by a passphrase. */
export async function closeByPassphrase(id: string, key: CryptoKey, passphrase: string): Promise<ByPassphrase> {
  const [salt, iv] = [random(16), random(12)];
  const outer = await passphraseKey(passphrase, salt, ROUNDS);
  const wrapped = await crypto.subtle.wrapKey('raw', key, outer, { name: 'AES-GCM', iv, additionalData: encode(id) });
  return { by: 'passphrase', id, salt: toBase64(salt), rounds: ROUNDS, iv: toBase64(iv), wrapped: toBase64(wrapped) };
}

/** Returns the key of a vault; rejects with WrongPassphraseError. One that is to be closed anew `isWrapped`, others cannot be read out. */
export async function openByPassphrase(head: ByPassphrase, passphrase: string, isWrapped = false): Promise<CryptoKey> {
  const outer = await passphraseKey(passphrase, fromBase64(head.salt), head.rounds);
  const how = { name: 'AES-GCM', iv: fromBase64(head.iv), additionalData: encode(head.id) };
  try {
    return await crypto.subtle.unwrapKey('raw', fromBase64(head.wrapped), outer, how, 'AES-GCM', isWrapped, USES);
  } catch {
    throw new WrongPassphraseError();
  }
}

/** Returns a value sealed for the record of that id, as base64. */
export async function seal(key: CryptoKey, id: string, value: unknown): Promise<{ iv: string; data: string }> {
  const text = encode(JSON.stringify(value));
  const filled = new Uint8Array(Math.ceil(text.length / STEP) * STEP).fill(32);
  filled.set(text);
  const iv = random(12);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: encode(id) }, key, filled);
  return { iv: toBase64(iv), data: toBase64(data) };
}

/** Returns the value that was sealed for the record of that id; rejects where it is another's, was changed, or the key is wrong. */
export async function unseal(
  key: CryptoKey,
  { id, iv, data }: { id: string; iv: string; data: string },
): Promise<unknown> {
  const how = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: encode(id) };
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, fromBase64(data))));
}
