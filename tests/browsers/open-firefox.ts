import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './find.ts';

export interface OpenedFirefox {
  browser: Browser;
  /** Opens one of the extension's own pages in a new tab. */
  openOwnPage: (path: string) => Promise<Page>;
}

/** A host that nobody has approved; Firefox finds it on loopback. */
export const UNAPPROVED_HOST = 'mail.nordlicht.test';

/** The id in the manifest of the Firefox build. */
export const GECKO_ID = 'keyside@keyside.example';
/** Firefox draws a random address for every extension; fixed beforehand, so that its pages can be opened. */
const ADDRESS = 'b2f6f5a4-6c1e-4f0e-9a55-6f2f6f0c7d11';

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // The tab changes its process on the way to an extension's page, and the end of that load is never told.
  void page.goto(url).catch(() => {});
  for (let tries = 0; tries < 600; tries += 1) {
    const arrived = await page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch(() => false);
    if (arrived) return page;
    await wait(100);
  }
  throw new Error(`${url} did not open`);
}

/** Opens a headless Firefox with the unpacked extension over WebDriver BiDi; throws where there is no Firefox. */
export async function openFirefox(extension: string): Promise<OpenedFirefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found. Run: node tests/browsers/ensure.ts --firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    // Without it Firefox lets no test open an extension's page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ADDRESS }),
      'network.dns.localDomains': UNAPPROVED_HOST,
    },
  });
  await browser.installExtension(extension);
  return { browser, openOwnPage: (path) => openPage(browser, `moz-extension://${ADDRESS}/${path}`) };
}
