import { addressKey, exactAddress } from '../identify/address';
import { legible } from '../words/fold';
import { quotedSender } from '../words/quoted-mail';

/** Somebody whose mail was forwarded. */
export interface ForwardedPerson {
  name?: string;
  email: string;
}

/** More are not worth offering. */
const MOST = 5;
/** "Anna Becker <anna@firm.test>", "Anna Becker [mailto:anna@firm.test]", or the address alone. */
const ADDRESS = /(?<![^\s<>[\]():;,"'])([^\s<>[\]():;,"'@]+@[^\s<>[\]():;,"']+)/;

const nameIn = (text: string) =>
  text
    .replace(/["'*<>[\](]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);

/**
 * Returns who wrote the mails that a message forwards or quotes with their headers ("From: ... Sent: ..."), each address
 * once, in the order of the message, five at most. They are never whom the page is about.
 */
export function forwardedPeople(message: string): ForwardedPerson[] {
  const lines = legible(message).split('\n');
  const found = new Map<string, ForwardedPerson>();
  for (const at of lines.keys()) {
    const sender = quotedSender(lines, at);
    const address = sender && ADDRESS.exec(sender);
    const email = address && exactAddress(address[1] ?? '');
    if (!address || !email || found.has(addressKey(email))) continue;
    const name = nameIn(sender.slice(0, address.index).replace(/mailto:$/i, ''));
    found.set(addressKey(email), { email, ...(name && !name.includes('@') && { name }) });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/**
 * Returns by which name the first head of a forwarded or quoted mail calls its sender without an address ("From: Anna Becker", as
 * mail programs of one house write), or null.
 */
export function forwardedName(message: string): string | null {
  const lines = legible(message).split('\n');
  for (const at of lines.keys()) {
    const sender = quotedSender(lines, at);
    if (sender && !sender.includes('@')) return nameIn(sender) || null;
  }
  return null;
}
