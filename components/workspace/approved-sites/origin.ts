/** Returns the host of an origin, "*.example.com" for all below a domain: URLs know no such sign, and browsers write it differently. */
export const hostOf = (origin: string): string => origin.replace(/^.*:\/\//, '');

/** Returns the origin of a typed web address ("mail.example.com/x" -> "https://mail.example.com"), or null where it is none. */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!address || !/^https?:$/.test(address.protocol) || /\s/.test(text)) return null;
  // A bare word is a typing error rather than a host; a machine of the own network has a port or is this one.
  const isHost = address.hostname.includes('.') || address.hostname === 'localhost' || address.port !== '';
  return isHost ? address.origin : null;
}
