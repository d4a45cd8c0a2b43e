import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import tailwindcss from '@tailwindcss/vite';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../browsers/find.ts';
import { buildForLoopback } from '../demo/build.ts';
import { buildScript } from './build-script.ts';
import { type FilledBook, openBook } from './open-books.ts';

/** What the parts of the bench stand on; each thing is made when a part first asks for it. */
export interface Stage {
  /** Takes scripts for pages. */
  outDir: string;
  /** Returns the address of a page of this folder. */
  addressOf(page: 'index.html' | 'bare-commit.html', host?: string): Promise<string>;
  /** A browser without the extension. */
  browser(): Promise<Browser>;
  /** One more, for whoever asks, who closes it. */
  anotherBrowser(): Promise<Browser>;
  /** The folder of the extension, built with permission for pages on loopback. */
  extension(): string;
  /** A browser with the extension, and a book of so many accounts in it. */
  book(accounts: number): Promise<FilledBook>;
  close(): Promise<void>;
}

async function servePages(outDir: string) {
  const root = import.meta.dirname;
  const input = ['index.html', 'bare-commit.html'].map((name) => join(root, name));
  await build({
    configFile: false,
    root,
    plugins: [tailwindcss()],
    logLevel: 'error',
    build: { outDir, target: 'esnext', emptyOutDir: false, rolldownOptions: { input } },
  });
  return preview({ configFile: false, root, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
}

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS });
}

/** Returns an empty stage; `close` takes away all that was put on it. */
export function openStage(): Stage {
  const outDir = mkdtempSync(join(tmpdir(), 'keyside-bench-'));
  let served: ReturnType<typeof servePages> | undefined;
  let browser: Promise<Browser> | undefined;
  let extension: string | undefined;
  const books = new Map<number, Promise<FilledBook>>();
  return {
    outDir,
    async addressOf(page, host = '127.0.0.1') {
      served ??= servePages(outDir);
      const { port } = new URL((await served).resolvedUrls?.local[0] ?? '');
      return `http://${host}:${port}/${page}`;
    },
    browser() {
      browser ??= launch();
      return browser;
    },
    anotherBrowser: launch,
    extension() {
      extension ??= buildForLoopback();
      return extension;
    },
    async book(accounts) {
      const folder = this.extension();
      const opened =
        books.get(accounts) ?? buildScript('book-page', outDir).then((script) => openBook(folder, script, accounts));
      books.set(accounts, opened);
      return opened;
    },
    async close() {
      for (const opened of books.values()) await (await opened).close();
      await (await browser)?.close();
      await (await served)?.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
