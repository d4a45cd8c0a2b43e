import { getDomain } from 'tldts';
import { asciiHost, domainSuffixes } from './ascii-host';
import { isLookAlikeHost } from './look-alike';
import { isProvider } from './provider';

/** A company's registrable domain in ASCII, or why the text holds none. */
export type CompanyDomain = { domain: string } | { refused: 'free mail' | 'public suffix' | 'not a domain' };

/** Where everybody gets a subdomain, and which the list of public suffixes does not know as such. */
const SHARED = new Set(
  `atw.hu jimdo.com jimdofree.com jimdosite.com mozello.com one.com onmicrosoft.com sharepoint.com site123.me squarespace.com
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

/**
 * Returns the registrable domain of an address, host or page's address, without subdomain and in ASCII; or the reason why
 * it cannot be a company's. Where a provider gives everybody a subdomain ("kovacs.github.io"), that is the domain. Ask it
 * whenever an account's domains are written: they then never hold a free-mail provider's domain, a public suffix or letters
 * of different scripts, and reading needs no list. Unknown top domains ("test") are as good as known ones.
 */
export function companyDomain(text: string): CompanyDomain {
  if (text.length > 2500) return { refused: 'not a domain' };
  const host = hostIn(text);
  if (!host || isLookAlikeHost(host)) return { refused: 'not a domain' };
  const registered = getDomain(host) ?? '';
  if (isProvider(registered)) return { refused: 'free mail' };
  const domain = domainOfOne(host, registered);
  return domain ? { domain } : { refused: 'public suffix' };
}
