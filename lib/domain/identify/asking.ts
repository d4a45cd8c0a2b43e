import { parse } from 'tldts';
import { similarNames } from '../words/similar-name';
import type { Asking } from './match';
import { isProvider } from './provider';

/**
 * The name before a host's public suffix, private ones included: "kovacs-bau" of "mail.kovacs-bau.co.uk". Null where there is
 * none, or where it names a provider at which anybody may be.
 */
function domainName(host: string): string | null {
  const { domain, domainWithoutSuffix } = parse(host, { allowPrivateDomains: true });
  return !domain || isProvider(domain) ? null : domainWithoutSuffix || null;
}

/** How names and domains are compared for a question; it stands on long tables, so that only who asks loads it. */
export const asking: Asking = { nameKeys: similarNames, domainName };
