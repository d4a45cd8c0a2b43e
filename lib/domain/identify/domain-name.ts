import { parse } from 'tldts';
import { isProvider } from './provider';

/**
 * Returns the name before a host's public suffix, private ones included: "kovacs-bau" of "mail.kovacs-bau.co.uk". Null where
 * there is none, or where it names a provider at which anybody may be. It stands on long lists, loaded late.
 */
export function domainName(host: string): string | null {
  const { domain, domainWithoutSuffix } = parse(host, { allowPrivateDomains: true });
  return !domain || isProvider(domain) ? null : domainWithoutSuffix || null;
}
