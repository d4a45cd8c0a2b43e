import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageSubject } from '../../lib/sites/site.ts';

/** A page of tests/sites with its JSON. */
export interface SitePage {
  siteId: string;
  /** Its file name without ending: "thread-2026-11-21". */
  name: string;
  /** The address that it would have in real life. */
  url: string;
  expected: { pageKey: string | null; subject: PageSubject | null; self: string[] };
}

/** A page that stands on loopback. */
export interface ServedPage {
  address: string;
  close(): Promise<void>;
}

const SITES = fileURLToPath(new URL('../sites/', import.meta.url));

/** Returns all pages of a site, by name. */
export function pagesOf(siteId: string): SitePage[] {
  const files = readdirSync(`${SITES}${siteId}`).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => ({
    ...JSON.parse(readFileSync(`${SITES}${siteId}/${file}`, 'utf8')),
    siteId,
    name: basename(file, '.json'),
  }));
}

/** Returns the page of a site by what stands before the date in its name; throws where there is none. */
export function pageOf(siteId: string, what: string): SitePage {
  const page = pagesOf(siteId).find(({ name }) => name.replace(/-\d{4}-\d\d-\d\d$/, '') === what);
  if (!page) throw new Error(`There is no tests/sites/${siteId}/${what}-*.json`);
  return page;
}

/** Serves a page on a port of its own, at the path, query and hash of its real address, with its frames beside it. */
export async function servePage({ siteId, name, url }: Pick<SitePage, 'siteId' | 'name' | 'url'>): Promise<ServedPage> {
  const { pathname, search, hash } = new URL(url);
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const file = `${SITES}${siteId}/${asked === pathname ? `${name}.html` : basename(decodeURIComponent(asked))}`;
    const isThere = file.endsWith('.html') && existsSync(file);
    response
      .writeHead(isThere ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(isThere ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port.');
  return {
    address: `http://127.0.0.1:${address.port}${pathname}${search}${hash}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
