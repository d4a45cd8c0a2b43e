import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';

/** What a page is asked to do: the function of a name that the script puts on it, with what that is given. */
interface Asked {
  name: string;
  given: readonly unknown[];
}

/** A page that no developer tools look into: for them, a browser copies all that a page sends and fetches. */
interface UnwatchedPage {
  /** Has the page call one of its functions; resolves to what that comes to. */
  ask<Answer>(name: string, given: readonly unknown[]): Promise<Answer>;
  close(): Promise<void>;
}

/** Asks the server of the page what to do next, does it and says what came of it, until the page is closed. */
const LOOP = `
for (;;) {
  const { name, given } = await (await fetch('/next')).json();
  const said = await globalThis[name](...given).then((answer) => ({ answer }), (error) => ({ error: String(error?.stack ?? error) }));
  await fetch('/said', { method: 'POST', body: JSON.stringify(said) });
}`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  return body;
}

/** Opens a page with a script, which can ask `answers` by their names: `fetch('/name')`. */
export async function openUnwatched(
  browser: Browser,
  script: string,
  answers: { readonly [name: string]: () => Promise<object> },
): Promise<UnwatchedPage> {
  let next = Promise.withResolvers<Asked>();
  let said = Promise.withResolvers<unknown>();
  const pages: Record<string, string> = {
    '/': '<script src="/script"></script><script type="module" src="/loop"></script>',
    '/script': script,
    '/loop': LOOP,
  };
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const page = pages[path];
    response.setHeader('Content-Type', path === '/' ? 'text/html;charset=utf-8' : 'text/javascript;charset=utf-8');
    if (page !== undefined) response.end(page);
    else if (path === '/next') {
      response.end(JSON.stringify(await next.promise));
      next = Promise.withResolvers();
    } else if (path === '/said') {
      const { answer, error } = JSON.parse(await bodyOf(request)) as { answer?: unknown; error?: string };
      response.end();
      if (error) said.reject(new Error(error));
      else said.resolve(answer);
    } else response.end(JSON.stringify(await answers[path.slice(1)]?.()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const session = await browser.newBrowserCDPSession();
  // In a context of its own, of which Playwright does not know.
  const { browserContextId } = await session.send('Target.createBrowserContext');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await session.send('Target.createTarget', { url, browserContextId });
  return {
    ask: async <Answer>(name: string, given: readonly unknown[]) => {
      said = Promise.withResolvers();
      next.resolve({ name, given });
      return (await said.promise) as Answer;
    },
    close: async () => {
      await session.send('Target.disposeBrowserContext', { browserContextId });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
