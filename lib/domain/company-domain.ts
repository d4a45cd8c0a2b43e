import providers from 'email-providers/all.json' with { type: 'json' };
import { getDomain } from 'tldts';
import { asciiHost } from './ascii-host';
import { isFreeMail } from './free-mail';

/** A company's registrable domain in ASCII, or why the text holds none. */
export type CompanyDomain = { domain: string } | { refused: 'free mail' | 'public suffix' | 'not a domain' };

// Domains kept for examples are on the list by mistake: nobody has a mailbox there, and every demonstration uses them.
const PROVIDERS = new Set(providers.filter((domain) => !/(^|\.)example\.(com|net|org)$/.test(domain)));

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
 * it cannot be a company's. Ask it whenever an account's domains are written: they then never hold a free-mail provider's
 * domain or a public suffix, and reading needs neither list. Unknown top domains ("test") are as good as known ones.
 */
export function companyDomain(text: string): CompanyDomain {
  if (text.length > 2500) return { refused: 'not a domain' };
  const host = hostIn(text);
  if (!host) return { refused: 'not a domain' };
  const domain = getDomain(host);
  if (!domain) return { refused: 'public suffix' };
  return PROVIDERS.has(domain) || isFreeMail(domain) ? { refused: 'free mail' } : { domain };
}
