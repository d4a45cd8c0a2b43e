import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messagePage } from '../demo/message-page.ts';
import { anna } from '../demo/messages.ts';

const HYPOTHESIS = new URL('../../node_modules/hypothesis/', import.meta.url);
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', map: 'application/json' };

/** A name of this machine that is another site than the page's, as hypothes.is is for any page. */
const FOREIGN = 'localhost';

/** A mail whose page holds about so many elements: rows beside the message, as lists of mails are. */
function bigMail(elements: number): string {
  const html = messagePage({
    id: 'big',
    from: { name: 'Person 1', address: 'person-1@firm-1.test' },
    to: [anna],
    subject: 'Order',
    text: 'Hello Anna,\n\nthank you.\n',
    daysAgo: 1,
    folder: 'INBOX',
  });
  const row = (number: number) =>
    `<div><span title="Customer ${number}">Customer ${number}</span><a href="#${number}">Open</a><span>Order of <b>${number} EUR</b></span></div>`;
  const rows = Array.from({ length: elements / 5 }, (_, number) => row(number)).join('');
  return html.replace('</body>', `<div style="height:200px;overflow:auto;contain:strict">${rows}</div></body>`);
}

/** A page of 400 rows that is nobody's, and does nothing. */
function plainPage(): string {
  const row = (number: number) =>
    `<tr><td>Row ${number}</td><td><a href="#${number}">Item ${number}</a></td><td>${number * 3}</td></tr>`;
  const rows = Array.from({ length: 400 }, (_, number) => row(number)).join('');
  return `<!doctype html><title>Plain</title><body><h1>Plain</h1><table>${rows}</table></body>`;
}

const tagsOf = (assets: string, config: object) =>
  `<script type="application/json" class="js-hypothesis-config">${JSON.stringify({ assetRoot: `${assets}/hypothesis/`, ...config })}</script>
<script src="${assets}/hypothesis/build/boot.js"></script>`;

export interface BigMail {
  /** Returns the page's address under a name of this machine, bare or with the Hypothesis client in it. */
  addressOf(host: string, elements: number, hypothesis?: 'hypothesis'): string;
  /** Returns the address of a plain page that is no mail. */
  plainAt(host: string, hypothesis?: 'hypothesis'): string;
  close(): void;
}

/** Serves a big mail on loopback, and the Hypothesis client from its package: the page's part and its sidebar. */
export async function serveBigMail(): Promise<BigMail> {
  const server = createServer((request, response) => {
    const { pathname, searchParams, origin, port } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const foreign = `http://${FOREIGN}:${port}`;
    const answer = (type: string, body: string | Buffer) =>
      response
        .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' })
        .end(body);
    if (pathname.startsWith('/hypothesis/build/')) {
      const file = new URL(`.${pathname.slice('/hypothesis'.length)}`, HYPOTHESIS);
      return answer(TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream', readFileSync(file));
    }
    if (pathname === '/app') {
      const tags = tagsOf(foreign, { apiUrl: `${foreign}/api/`, authDomain: 'bench.test' });
      return answer('text/html', `<!doctype html><title>App</title><hypothesis-app></hypothesis-app>${tags}`);
    }
    if (pathname.startsWith('/api')) return answer('application/json', '{"links":{}}');
    const html = pathname === '/plain' ? plainPage() : bigMail(Number(searchParams.get('elements')));
    const apps = ['sidebarAppUrl', 'notebookAppUrl', 'profileAppUrl'].map((key) => [key, `${foreign}/app`]);
    const tags = searchParams.has('hypothesis') ? tagsOf(origin, Object.fromEntries(apps)) : '';
    answer('text/html', html.replace('</body>', `${tags}</body>`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (host, elements, hypothesis) =>
      `http://${host}:${port}/?_task=mail&_mbox=INBOX&_uid=1&_action=show&elements=${elements}${hypothesis ? '&hypothesis' : ''}`,
    plainAt: (host, hypothesis) => `http://${host}:${port}/plain${hypothesis ? '?hypothesis' : ''}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
