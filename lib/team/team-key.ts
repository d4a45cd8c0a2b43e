import type { TeamKey } from './seal';

/** What an invitation says of the key: no secret, as the passphrase comes by another way. Both as base64. */
export interface KeyCheck {
  salt: string;
  /** Tells whether a passphrase is the team's. */
  check: string;
}

/** The passphrase is not the team's. */
export class WrongTeamPassphraseError extends Error {
  override name = 'WrongTeamPassphraseError';
}

/** How often the hash goes round: a guess costs whoever tries as much as us (OWASP's figure for PBKDF2-HMAC-SHA256, 2023). */
const ROUNDS = 600_000;

const encode = (text: string) => new TextEncoder().encode(text);
const { subtle } = crypto;

/** Makes the keys that follow from a passphrase: one slow round for all, then each for its own use. */
async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>) {
  // The same passphrase typed on another keyboard gives the same key.
  const typed = await subtle.importKey('raw', encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveBits']);
  const bits = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }, typed, 256);
  const base = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const use = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: encode(info) });
  const [seal, name, check] = await Promise.all([
    subtle.deriveKey(use('seal'), base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    subtle.deriveKey(use('name'), base, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
    subtle.deriveBits(use('check'), base, 128),
  ]);
  return { key: { seal, name }, check: new Uint8Array(check).toBase64() };
}

/** Returns the key of a new team with what its invitations say of it. */
export async function newTeamKey(passphrase: string): Promise<{ key: TeamKey; head: KeyCheck }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const { key, check } = await derive(passphrase, salt);
  return { key, head: { salt: salt.toBase64(), check } };
}

/** Returns the key of a team; rejects with WrongTeamPassphraseError, without asking anybody. */
export async function openTeamKey(passphrase: string, head: KeyCheck): Promise<TeamKey> {
  const { key, check } = await derive(passphrase, Uint8Array.fromBase64(head.salt));
  if (check !== head.check) throw new WrongTeamPassphraseError();
  return key;
}
