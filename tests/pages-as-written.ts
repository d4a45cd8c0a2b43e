import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const root = new URL('..', import.meta.url).pathname;

/**
 * Serves the pages of `tests/sites` as they are written. To each page that it serves the server would add a client of its own, which
 * asks for modules and opens a connection: no app has that in its page, and most of what opening a small page takes would go into it.
 */
export function pagesAsWritten(): Plugin {
  return {
    name: 'pages-as-written',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [path] = /^\/tests\/sites\/[\w-]+\/[\w.-]+\.html(?=$|\?)/.exec(request.url ?? '') ?? [];
        if (!path) return next();
        readFile(root + path).then((page) => {
          response.setHeader('Content-Type', 'text/html');
          response.end(page);
        }, next);
      });
    },
  };
}
