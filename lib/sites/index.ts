import { gmail } from './gmail';
import { ladder } from './ladder';
import { roundcube } from './roundcube';
import type { SiteAdapter } from './site';

/** Every web app that we know by name, and last the ladder, which reads any page. */
export const sites: readonly SiteAdapter[] = [gmail, roundcube, ladder];

/** Whether a match pattern ("https://*.example.com/*") covers the address's scheme and host. */
function covers(pattern: string, { protocol, hostname }: URL): boolean {
  const [scheme = '', host = ''] = pattern.split(/:\/\/|\//);
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : host === hostname;
}

/** The adapter for a page: by host, else the self-hosted app that recognises it, else the ladder for any page. */
export function siteFor(doc: Document, url: URL): SiteAdapter {
  return (
    sites.find((site) => site.matches.some((pattern) => covers(pattern, url))) ??
    sites.find((site) => site.recognises?.(doc, url)) ??
    ladder
  );
}
