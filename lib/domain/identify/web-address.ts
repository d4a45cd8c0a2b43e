import { asciiHost } from './ascii-host';

// The domain layer is checked without the DOM's types, yet every engine we run in has `URL`: this is the part we use.
declare const URL: { parse(url: string): { href: string; hostname: string; username: string } | null };

/**
 * Returns the web address that a text is, so that it can be followed: a page's address, or a host with or without a path
 * ("kovacs-bau.hu/en"); undefined for any other ("javascript:...").
 */
export function webAddress(text = ''): string | undefined {
  if (/^https?:\/\//i.test(text)) return URL.parse(text)?.href;
  const parsed = /\s/.test(text) ? null : URL.parse(`https://${text}`);
  return parsed && parsed.username === '' && asciiHost(parsed.hostname) ? parsed.href : undefined;
}
