/** What a team's words are sealed and named by; neither can be read out of the browser. */
export interface TeamKey {
  seal: CryptoKey;
  name: CryptoKey;
}

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
/** What is sealed is filled up to a power of two from the first on, beyond the second to its multiples: lengths tell little. Bytes. */
const [LEAST, STEP] = [512, 16_384];
/** Bytes of a nonce, of a name. */
const [NONCE, NAME] = [12, 16];

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

const sign = async ({ name }: TeamKey, bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await subtle.sign('HMAC', name, bytes));

/** Returns what the server knows by (a record, by its table and id): the same on every device, and telling nothing. Hexadecimal. */
export async function sealedName(key: TeamKey, ...parts: readonly string[]): Promise<string> {
  return (await sign(key, encode(JSON.stringify(parts)))).slice(0, NAME).toHex();
}

function filled(text: string): Uint8Array<ArrayBuffer> {
  const bytes = encode(text);
  let length = LEAST;
  while (length < bytes.length && length < STEP) length *= 2;
  if (bytes.length > length) length = Math.ceil(bytes.length / STEP) * STEP;
  const all = new Uint8Array(length).fill(32);
  all.set(bytes);
  return all;
}

/** What the server is given of a text, with a digest of it under the key. */
export interface Sealed {
  /** Nonce and cipher, as base64. */
  data: string;
  /** The same for the same text in the same document, and telling nothing of it. Hexadecimal. */
  digest: string;
}

/**
 * Seals a JSON text for the document of that name. The nonce is a keyed digest of document and text: never the same for two texts,
 * and two devices that have come to the same state write the same bytes.
 */
export async function seal(key: TeamKey, name: string, text: string): Promise<Sealed> {
  const plain = filled(text);
  const digest = await sign(key, encode(`${name} ${text}`));
  const iv = digest.slice(0, NONCE);
  const cipher = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: encode(name) }, key.seal, plain);
  const all = new Uint8Array(NONCE + cipher.byteLength);
  all.set(iv);
  all.set(new Uint8Array(cipher), NONCE);
  return { data: all.toBase64(), digest: digest.slice(NONCE, NONCE + NAME).toHex() };
}

/** Returns the text that was sealed for the document of that name; rejects where it is another's, was changed, or the key is wrong. */
export async function unseal(key: TeamKey, name: string, data: string): Promise<string> {
  const all = Uint8Array.fromBase64(data);
  const how = { name: 'AES-GCM', iv: all.slice(0, NONCE), additionalData: encode(name) };
  return new TextDecoder().decode(await subtle.decrypt(how, key.seal, all.slice(NONCE))).trimEnd();
}
