import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { loadSample } from '../browsers/load-sample.ts';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import { type Mailbox, startMailbox } from '../demo/mailbox.ts';

/** The build that `npm run build:e2e` leaves. */
export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url));

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
    await provide(opened);
    await opened.close();
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
