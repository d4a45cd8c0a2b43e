import { fileURLToPath } from 'node:url';
import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import { type Mailbox, startMailbox } from '../demo/mailbox.ts';
import { type OneBrowser, openOneBrowser } from './one-browser.ts';

/** The build that `npm run build:e2e` leaves. */
export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url));

/** What a browser says where something breaks the policy of our own pages. */
const OWN_POLICY = /Content Security Policy directive '(?:default|script|style|connect|img)-src 'self'/;

/** Provides a browser, and fails where our own policy refused something while it was used: that is missing from the screen. */
async function provideObeying(
  opened: OpenedChromium,
  provide: (opened: OpenedChromium) => Promise<void>,
): Promise<void> {
  const refused: string[] = [];
  const hear = (message: ConsoleMessage) => {
    if (OWN_POLICY.test(message.text())) refused.push(message.text());
  };
  opened.context.on('console', hear);
  await provide(opened);
  opened.context.off('console', hear);
  expect(refused).toEqual([]);
}

interface Fixtures {
  mailbox: Mailbox;
  /** A browser with the extension and an empty book. Others have used it; nothing that they have written is left. */
  empty: OpenedChromium;
  /** The same with the sample book. */
  keyside: OpenedChromium;
  /** A tab of that browser. */
  page: Page;
  /** A browser that nobody has used, with an empty book: for what changes the extension itself. */
  fresh: OpenedChromium;
}

export const test = base.extend<Fixtures, { one: OneBrowser }>({
  one: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that it needs from this pattern.
    async ({}, provide) => {
      const one = await openOneBrowser(EXTENSION);
      await provide(one);
      await one.opened.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  mailbox: async ({}, provide) => {
    const mailbox = await startMailbox();
    await provide(mailbox);
    await mailbox.close();
  },
  empty: async ({ one }, provide) => {
    await one.beginWith('empty');
    await provideObeying(one.opened, provide);
  },
  keyside: async ({ one }, provide) => {
    await one.beginWith('sample');
    await provideObeying(one.opened, provide);
  },
  page: async ({ keyside }, provide) => {
    await provide(await keyside.context.newPage());
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  fresh: async ({}, provide) => {
    const opened = await openChromium({ extension: EXTENSION });
    await provideObeying(opened, provide);
    await opened.close();
  },
});

export { expect } from '@playwright/test';
