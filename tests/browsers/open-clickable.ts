import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from './find.ts';

/** A Chromium in which the action button can be clicked, which Playwright cannot do. */
export interface ClickableChromium {
  browser: Browser;
  /** Opens a page in front of all others. */
  open(url: string): Promise<Page>;
  /** Clicks the action button over a page. */
  clickAction(page: Page): Promise<void>;
  /** Returns the first page at such an address, a popup among them; throws after ten seconds without one. */
  find(address: RegExp): Promise<Page>;
  /** Returns the value of an expression in the extension's service worker. */
  askWorker(expression: string): Promise<unknown>;
}

/** Opens a headless Chromium with the unpacked extension, every ".test" host on loopback, and closes the first-run page. */
export async function openClickable(extension: string): Promise<ClickableChromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Run: node tests/browsers/ensure.ts');
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: { width: 1280, height: 800 },
    args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP *.test 127.0.0.1'],
  });
  const find = async (address: RegExp) => {
    const target = await browser.waitForTarget((one) => one.type() === 'page' && address.test(one.url()), {
      timeout: 60_000,
    });
    return target.asPage();
  };
  await (await find(/#\/welcome$/)).close();
  const [installed] = (await browser.extensions()).values();
  if (!installed) throw new Error('The extension is not installed');
  return {
    browser,
    find,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async clickAction(page) {
      await page.triggerExtensionAction(installed);
      // The browser answers before it has told the extension.
      await wait(0);
    },
    async askWorker(expression) {
      const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
      return (await target.worker())?.evaluate(expression);
    },
  };
}
