import { asciiHost } from './ascii-host';

/** An e-mail address taken apart: the part before the sign, and the host in ASCII. */
export interface Address {
  local: string;
  host: string;
}

/** Returns an address taken apart and in lower case, or null where the text is not exactly one address. */
export function readAddress(text: string): Address | null {
  const trimmed = text.trim();
  if (trimmed.length > 320) return null;
  const [local, domain, more] = trimmed.split('@');
  if (!local || !domain || more !== undefined || /[\s<>(),;:"]/.test(local)) return null;
  const host = asciiHost(domain);
  // Only A to Z: full lower-casing would turn some foreign signs into ASCII letters, and so into somebody else's address.
  return host === null ? null : { local: local.replace(/[A-Z]/g, (letter) => letter.toLowerCase()), host };
}

/** Returns an address as it is compared letter by letter, or null where the text is none. */
export function exactAddress(text: string): string | null {
  const address = readAddress(text);
  return address && `${address.local}@${address.host}`;
}

const GOOGLE = ['gmail.com', 'googlemail.com'];
/** What mail servers put before an address so that bounces can be told from forgeries (BATV). */
const BOUNCE_TAG = /^(?:(?:ms)?prvs\d?=[\da-z]{4,20}=|btv1==[\da-z]{4,40}==)/;

/**
 * Returns the key that all spellings of one mailbox share: lower case, without a plus form ("anna+news@") and the
 * tag of a mail server ("prvs=1234abcdef=anna@"), and for Gmail without dots. Text that is no address comes back in lower case.
 */
export function addressKey(email: string): string {
  const address = readAddress(email);
  if (!address) return email.trim().toLowerCase();
  const { host } = address;
  const local = address.local.replace(BOUNCE_TAG, '');
  const plain = local.split('+')[0] || local;
  return GOOGLE.includes(host) ? `${plain.replaceAll('.', '') || plain}@gmail.com` : `${plain}@${host}`;
}
