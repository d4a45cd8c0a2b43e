import { hostOf } from './host-of';

const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * Returns a host name in ASCII and lower case ("bücher.de" -> "xn--bcher-kva.de"), or null where the text is none with at
 * least two labels. Comparing in ASCII keeps a look-alike in another script from passing for a client's domain.
 */
export function asciiHost(text: string): string | null {
  const host = text.trim().replace(/\.$/, '');
  if (host.length > 253 || /[\s/\\?#@:%[\]<>^|]/.test(host)) return null;
  const ascii = hostOf(`https://${host}/`) ?? '';
  const labels = ascii.split('.');
  const isAddressOfMachine = /^\d+$/.test(labels.at(-1) ?? '');
  return labels.length >= 2 && !isAddressOfMachine && labels.every((label) => LABEL.test(label)) ? ascii : null;
}

/** Returns a domain and the domains above it, the longest first, down to two labels; nothing where it is no domain. */
export function domainSuffixes(domain: string): string[] {
  const labels = asciiHost(domain)?.split('.') ?? [];
  return labels.slice(0, -1).map((_, start) => labels.slice(start).join('.'));
}
