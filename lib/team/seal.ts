/** What a team's words are sealed and named by; neither can be read out of the browser. */
export interface TeamKey {
  seal: CryptoKey;
  name: CryptoKey;
}

/** What is sealed is filled up to a power of two from the first on, beyond the second to its multiples: lengths tell little. Bytes. */
const [LEAST, STEP] = [512, 16_384];
/** Bytes of a nonce, of a name. */
const [NONCE, NAME] = [12, 16];

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
const encode = (text: string) => encoder.encode(text);
const { subtle } = crypto;

const sign = async ({ name }: TeamKey, bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await subtle.sign('HMAC', name, bytes));

/** Returns what the server knows by (a record, by its table and id): the same on every device, and telling nothing. Hexadecimal. */
export async function sealedName(key: TeamKey, ...parts: readonly string[]): Promise<string> {
  return (await sign(key, encode(JSON.stringify(parts)))).slice(0, NAME).toHex();
}

function filled(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let length = LEAST;
  while (length < bytes.length && length < STEP) length *= 2;
  if (bytes.length > length) length = Math.ceil(bytes.length / STEP) * STEP;
  const all = new Uint8Array(length).fill(32);
  all.set(bytes);
  return all;
}

/** Returns bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
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
 * Seals a JSON text, or bytes that say themselves where they end, for the document of that name. The nonce is a keyed digest of document and text: never the same for two texts,
 * and two devices that have come to the same state write the same bytes.
 */
export async function seal(key: TeamKey, name: string, said: string | Uint8Array): Promise<Sealed> {
  const head = `${name} `;
  const all = typeof said === 'string' ? encode(head + said) : joined([encode(head), said]);
  const digest = await sign(key, all);
  const iv = digest.slice(0, NONCE);
  // The name is of plain letters: each is one byte.
  const how = { name: 'AES-GCM', iv, additionalData: all.subarray(0, name.length) };
  const cipher = await subtle.encrypt(how, key.seal, filled(all.subarray(head.length)));
  return { data: joined([iv, new Uint8Array(cipher)]).toBase64(), digest: digest.slice(NONCE, NONCE + NAME).toHex() };
}

/** Returns the bytes that were sealed for the document of that name, filled up; rejects where they are another's, were changed, or the key is wrong. */
export async function unsealBytes(key: TeamKey, name: string, data: string): Promise<Uint8Array<ArrayBuffer>> {
  const all = Uint8Array.fromBase64(data);
  const how = { name: 'AES-GCM', iv: all.subarray(0, NONCE), additionalData: encode(name) };
  return new Uint8Array(await subtle.decrypt(how, key.seal, all.subarray(NONCE)));
}

/** Returns the text that was sealed for the document of that name; rejects as `unsealBytes` does. */
export const unseal = async (key: TeamKey, name: string, data: string): Promise<string> =>
  decoder.decode(await unsealBytes(key, name, data)).trimEnd();
