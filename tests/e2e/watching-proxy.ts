import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between a browser and everything that it connects to. */
export interface WatchingProxy {
  /** The flags by which a Chromium sends all that it asks through here, what is on this computer as well. */
  flags: string[];
  /** Every origin that was asked, each time, beside those that the browser asks for itself. */
  asked: string[];
  /** Answers nothing as long as it is true: the browser is offline. */
  isCut: boolean;
  /** Passes nothing on as long as it is true, and leaves whoever asks waiting. */
  isSilent: boolean;
  stop(): Promise<void>;
}

/** A Chromium asks its maker by itself, whatever is installed in it. */
const OF_BROWSER = /\bgoogle(?:apis)?\.com(?::443)?$/;

/** Starts a proxy that notes whom a browser asks, and passes on what goes to this computer. */
export async function startWatchingProxy(): Promise<WatchingProxy> {
  const proxy: WatchingProxy = { flags: [], asked: [], isCut: false, isSilent: false, stop: async () => {} };
  const note = (origin: string) => {
    if (!OF_BROWSER.test(origin)) proxy.asked.push(origin);
  };
  const pass = (asking: IncomingMessage, answering: ServerResponse) => {
    const url = URL.parse(asking.url ?? '');
    if (!url) return answering.destroy();
    note(url.origin);
    if (proxy.isSilent) return;
    if (proxy.isCut || url.hostname !== '127.0.0.1') return answering.destroy();
    const { method, headers } = asking;
    const onward = request(url, { ...(method && { method }), headers }, (answer) => {
      answering.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(answering);
    });
    onward.on('error', () => answering.destroy());
    answering.on('close', () => onward.destroy());
    asking.pipe(onward);
  };
  const server = createServer(pass);
  server.on('connect', (asking, socket) => {
    note(`https://${asking.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  proxy.flags.push(`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>');
  proxy.stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return proxy;
}
