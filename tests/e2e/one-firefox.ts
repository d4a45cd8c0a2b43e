import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { loadSample } from '../browsers/firefox-sidebar.ts';
import { type FirefoxWindow, firefoxWindow } from '../browsers/firefox-window.ts';
import { type OpenedFirefox, openFirefox } from '../browsers/open-firefox.ts';
import { type Mailbox, startMailbox } from '../demo/mailbox.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3-e2e', import.meta.url));

/** A Firefox with the extension beside the demo mailbox. */
export interface OneFirefox extends OpenedFirefox {
  mailbox: Mailbox;
  /** Its own window: toolbar, questions, menus, native sidebar. */
  chrome: FirefoxWindow;
  /** The page of the import, on which the sample book is loaded. */
  workspace: Page;
}

/**
 * Opens a Firefox with the sample book, or an empty one, before the tests of a file or a `describe`, which use it one after the other:
 * each start of it takes longer than a test. What is returned is filled by then, and closed after them.
 */
export function oneFirefox(book: 'sample' | 'empty' = 'sample'): OneFirefox {
  const one: Partial<OneFirefox> = {};
  test.beforeAll(async () => {
    one.mailbox = await startMailbox();
    const opened = Object.assign(one, await openFirefox(EXTENSION));
    one.chrome = await firefoxWindow(opened.browser);
    one.workspace = await opened.openOwnPage('workspace.html#/import');
    if (book === 'sample') await loadSample(one.workspace);
  });
  test.afterAll(async () => {
    await one.browser?.close();
    await one.mailbox?.close();
  });
  return one as OneFirefox;
}
