import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Stop } from './child.ts';
import { PORTS } from './ports.ts';

const RESOURCES = '/usr/lib/GNUstep/SOGo/WebServerResources';
const RESOURCES_URL = /^\/SOGo(\.woa)?\/WebServerResources(?=\/)/;
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function sendFile(path: string, response: ServerResponse): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
  createReadStream(path).pipe(response);
}

function askSogo(asked: IncomingMessage, response: ServerResponse): void {
  const headers = {
    ...asked.headers,
    connection: 'close',
    'x-webobjects-server-name': '127.0.0.1',
    'x-webobjects-server-port': `${PORTS.sogo}`,
    'x-webobjects-server-protocol': 'HTTP/1.0',
    'x-webobjects-server-url': `http://127.0.0.1:${PORTS.sogo}`,
  };
  const { method, url: path } = asked;
  // A connection each: SOGo says that it keeps one open, and closes it.
  const onward = request({ host: '127.0.0.1', port: PORTS.sogod, method, path, headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  asked.pipe(onward);
}

/** Stands before SOGo as its web server: gives out its scripts and styles, passes the rest on; returns how to stop it. */
export async function startSogoProxy(): Promise<Stop> {
  const server = createServer((asked, response) => {
    // Parsed as an address, the path climbs no higher than its root.
    const { pathname } = new URL(asked.url ?? '/', 'http://127.0.0.1');
    if (RESOURCES_URL.test(pathname)) sendFile(join(RESOURCES, pathname.replace(RESOURCES_URL, '')), response);
    else askSogo(asked, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(PORTS.sogo, '127.0.0.1', resolve);
  });
  return async () => {
    server.closeAllConnections();
    server.close();
  };
}
