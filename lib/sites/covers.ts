/** Whether a match pattern ("https://*.example.com/*", of all paths) covers the address's scheme and host. */
export function covers(pattern: string, { protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  const [scheme = '', host = ''] = pattern.split(/:\/\/|\//);
  if (pattern === '<all_urls>') return true;
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return host === '*' || (host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : host === hostname);
}
