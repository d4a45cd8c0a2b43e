import { createServer } from 'node:http';

export interface Outside {
  /** The address to give the browser as its proxy; it never asks a proxy for loopback. */
  proxy: string;
  /** What the browser wanted from anywhere but loopback: pages, workers and the browser itself. */
  asked: string[];
  close(): void;
}

/** Stands between the browser and the rest of the world: notes every request that leaves loopback, and refuses it. */
export async function startOutside(): Promise<Outside> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port for the proxy.');
  return { proxy: `127.0.0.1:${address.port}`, asked, close: () => server.close() };
}
