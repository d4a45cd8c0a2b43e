import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { loadSample } from '../browsers/load-sample.ts';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import { type Mailbox, startMailbox } from '../demo/mailbox.ts';

/** The build that `npm run build:e2e` leaves. */
export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url));

/** What a browser says where something breaks the policy of our own pages. */
const OWN_POLICY = /Content Security Policy directive '(?:default|script|style|connect|img)-src 'self'/;

interface Fixtures {
  mailbox: Mailbox;
  /** A fresh browser with the extension and an empty book. */
  empty: OpenedChromium;
  /** The same with the sample book. */
  keyside: OpenedChromium;
  /** A tab of that browser. */
  page: Page;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that it needs from this pattern.
  mailbox: async ({}, provide) => {
    const mailbox = await startMailbox();
    await provide(mailbox);
    await mailbox.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  empty: async ({}, provide) => {
    const opened = await openChromium({ extension: EXTENSION });
    const refused: string[] = [];
    opened.context.on('console', (message) => {
      if (OWN_POLICY.test(message.text())) refused.push(message.text());
    });
    await provide(opened);
    await opened.close();
    // What our own policy refuses is missing from the screen.
    expect(refused).toEqual([]);
  },
  keyside: async ({ empty }, provide) => {
    await loadSample(empty);
    await provide(empty);
  },
  page: async ({ keyside }, provide) => {
    await provide(await keyside.context.newPage());
  },
});

export { expect } from '@playwright/test';
