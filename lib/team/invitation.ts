import type { Link } from './here';
import type { KeyCheck } from './team-key';

/** How an invitation is written. One that is newer may mean what this Keyside does not know. */
const FORMAT = 1;

/** What somebody needs to join, beside the passphrase and an account of the server: no secret. */
export interface Invitation {
  team: string;
  address: string;
  head: KeyCheck;
}

/** Returns an invitation to a team as a file's text. */
export const invitationText = ({ team, server: { address }, head: { salt, check } }: Link): string =>
  `${JSON.stringify({ keyside: 'invitation', format: FORMAT, team, address, salt, check }, null, 2)}\n`;

/** Reads an invitation; null where it is none, 'newer' where a newer Keyside wrote it. */
export function readInvitation(text: string): Invitation | 'newer' | null {
  let said: { [name: string]: unknown } | null;
  try {
    said = JSON.parse(text);
  } catch {
    return null;
  }
  if (said?.['keyside'] !== 'invitation' || typeof said['format'] !== 'number') return null;
  if (said['format'] > FORMAT) return 'newer';
  const { team, address, salt, check } = said;
  if (typeof team !== 'string' || typeof address !== 'string') return null;
  if (typeof salt !== 'string' || typeof check !== 'string') return null;
  const isWhole = /^[\w-]{1,100}$/.test(team) && /^[A-Za-z0-9+/]{22}==$/.test(salt) && check.length < 100;
  return isWhole && isOfDatabase(address) ? { team, address, head: { salt, check } } : null;
}

/** On this computer itself, nothing has to be hidden on the way. */
const LOOPBACK = ['127.0.0.1', 'localhost'];

/** Says whether an address may be asked: by https, or on this computer. */
function isAllowedAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname)));
}

/** Only what can be the name of a machine: Chromium reads spaces, too. */
const isHost = (host: string) => /^[a-z0-9._-]{1,253}$|^\[[0-9a-f:.]{2,45}\]$/.test(host);

/** Says whether an address is one that `addressOf` gives: what follows it in a call names nothing but a part of that database. */
function isOfDatabase(address: string): boolean {
  const at = address.lastIndexOf('/');
  return addressOf(address.slice(0, at), address.slice(at + 1)) === address;
}

/** Returns the address of a server's database; null where no such can be. */
export function addressOf(server: string, database: string): string | null {
  const typed = server.trim();
  const url = URL.parse(typed.includes('://') ? typed : `https://${typed}`);
  const name = database.trim();
  if (
    !url ||
    !isHost(url.hostname) ||
    url.username ||
    !/^[a-z][a-z0-9_-]{0,200}$/.test(name) ||
    !isAllowedAddress(url.href)
  )
    return null;
  return `${url.origin}${url.pathname.replace(/\/{1,9}$/, '')}/${name}`;
}
