/** What a team's words are sealed and named by; neither can be read out of the browser. */
export interface TeamKey {
  seal: CryptoKey;
  name: CryptoKey;
}

/** What is sealed is filled up to a power of two from the first on, beyond the second to its multiples: lengths tell little. Bytes. */
const [LEAST, STEP] = [512, 16_384];
/** Bytes of a nonce, of a name. */
const [NONCE, NAME] = [12, 16];

const encode = (text: string) => new TextEncoder().encode(text);
const { subtle } = crypto;

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
