import { getDomain } from 'tldts';
import { asciiHost, domainSuffixes } from './ascii-host';
import { isLookAlikeHost } from './look-alike';
import { isProvider } from './provider';

/** A company's domain in ASCII, or why the text holds none. */
export type CompanyDomain = { domain: string } | { refused: 'free mail' | 'public suffix' | 'not a domain' };

/** Where everybody gets a subdomain, and which the list of public suffixes does not know as such. */
const SHARED = new Set(
  `atw.hu jimdo.com jimdofree.com jimdosite.com mozello.com one.com onmicrosoft.com onmicrosoft.de onmicrosoft.us sharepoint.com sharepoint.de sharepoint.us site123.me squarespace.com
  strikingly.com tumblr.com ucoz.com uw.hu web.hu webnode.at webnode.com webnode.de webnode.hu webnode.no webnode.page
  wordpress.com yolasite.com`.split(/\s+/),
);

/** The domain under a registered one that a single holder has; null where the host belongs to no single one. */
function domainOfOne(host: string, registered: string): string | null {
  if (!SHARED.has(registered)) return getDomain(host, { allowPrivateDomains: true });
  return domainSuffixes(host).findLast((suffix) => suffix.endsWith(`.${registered}`)) ?? null;
}

/** The host within an address ("anna@kovacs-bau.hu"), a page's address ("https://kovacs-bau.hu/x") or a plain host. */
function hostIn(text: string): string | null {
  const host = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^([a-z][a-z0-9+.-]*:)?\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '');
  return asciiHost(host);
}

/** The host that a text names, and the domain that its holder registered; or why it is no company's. */
function read(text: string): { host: string; registered: string } | Exclude<CompanyDomain, { domain: string }> {
  if (text.length > 2500) return { refused: 'not a domain' };
  const host = hostIn(text);
  if (!host || isLookAlikeHost(host)) return { refused: 'not a domain' };
  const registered = getDomain(host) ?? '';
  if (isProvider(registered)) return { refused: 'free mail' };
  const domain = domainOfOne(host, registered);
  return domain ? { host, registered: domain } : { refused: 'public suffix' };
}

/**
 * Returns the domain of an address, host or page's address as fine as it was given, in ASCII and without "www."; or the reason
 * why it cannot be a company's. Of "health.nsw.gov.au" nothing is cut: what stands above it is others', too. Ask it whenever
 * an account's domains are written: they then never hold a free-mail provider's domain, a public suffix or letters of
 * different scripts, and reading needs no list. Unknown top domains ("test") are as good as known ones.
 */
export function companyDomain(text: string): CompanyDomain {
  const answer = read(text);
  if ('refused' in answer) return answer;
  const { host, registered } = answer;
  return { domain: host === registered ? host : host.replace(/^www\d?\./, '') };
}

/**
 * Returns the domain that a host's single holder registered ("mail.eu.kovacs-bau.hu" -> "kovacs-bau.hu"), by the public and
 * the private suffixes; null at providers for everybody and under what many share.
 */
export function registeredDomain(host: string): string | null {
  const answer = read(host);
  return 'refused' in answer ? null : answer.registered;
}
