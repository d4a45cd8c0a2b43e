/** What the page in front is to Keyside. */
export type PageHere =
  /** Keyside can be used there, once the user allows it. */
  | { kind: 'site'; origin: string; host: string }
  /** No extension may read it, a file of this computer, or one of our own pages. */
  | { kind: 'browser' | 'store' | 'file' | 'own' };

/** Sites where browsers let no extension in, whatever the user allows. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'microsoftedge.microsoft.com/addons',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];

/**
 * Returns what an address is to Keyside. `own` is where our own pages are; the browser tells no address for the pages that it
 * keeps to itself.
 */
export function pageHere(address: string | undefined, own: string): PageHere {
  if (address?.startsWith(own)) return { kind: 'own' };
  const url = URL.parse(address ?? '');
  if (url?.protocol === 'file:') return { kind: 'file' };
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'browser' };
  const place = `${url.host}${url.pathname}`;
  if (STORES.some((store) => place === store || place.startsWith(`${store}/`))) return { kind: 'store' };
  return { kind: 'site', origin: url.origin, host: url.host };
}
