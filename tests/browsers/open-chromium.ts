import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './find.ts';
import { removeProfile } from './remove-profile.ts';

export interface ChromiumOptions {
  /** The folder of the unpacked extension. */
  extension: string;
  /** A profile to use again; a new one in the temporary folder where it is left out. */
  userDataDir?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Flags beside those that every Chromium of ours gets. */
  flags?: string[];
  /** Leaves the first-run page open, which comes with the installation and is otherwise closed before it hides another tab. */
  keepsWelcome?: boolean;
}

/** Waits for the first-run page of an extension that has just been installed; throws after a minute without it. */
export async function welcomeOf(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/workspace.html#/welcome');
  for (let tries = 0; tries < 1200; tries += 1) {
    const page = context.pages().find(isWelcome);
    if (page) return page;
    await wait(50);
  }
  throw new Error('The first-run page did not open');
}

export interface OpenedChromium {
  context: BrowserContext;
  /** The extension's service worker, for questions to chrome.*. */
  worker: Worker;
  extensionId: string;
  /** Closes the browser, and throws its profile away unless it was given. */
  close: () => Promise<void>;
  /** Returns the address of one of the extension's own pages. */
  ownPage: (path: string) => string;
}

/**
 * What Playwright switches off, without ThirdPartyStoragePartitioning: with that one off, the extension's frame in a
 * page may not open the extension's database. Chromium heeds only the last --disable-features that it is given.
 */
const DISABLED_FEATURES = [
  'AimEnabled',
  'DisableLoadExtensionCommandLineSwitch',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
];

/** Opens Chromium with the extension and returns its context and the extension's id; throws where it does not start. */
export async function openChromium(options: ChromiumOptions): Promise<OpenedChromium> {
  const { extension, headless = true, colorScheme = 'light', flags = [] } = options;
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'keyside-chromium-'));
  const isFirstRun = !existsSync(join(userDataDir, 'Default'));
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Run: node tests/browsers/ensure.ts');
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath,
    headless: false,
    colorScheme,
    viewport: headless ? { width: 1280, height: 800 } : null,
    // People's browsers keep pages to come back to.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...CHROMIUM_FLAGS,
      ...flags,
      `--disable-features=${DISABLED_FEATURES.join(',')}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 60_000 }));
  if (isFirstRun && !options.keepsWelcome) await (await welcomeOf(context)).close();
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    worker,
    extensionId,
    close: async () => {
      await context.close();
      if (!options.userDataDir) removeProfile(userDataDir);
    },
    ownPage: (path) => `chrome-extension://${extensionId}/${path}`,
  };
}
