import type { Page } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';

const ofUs = (page: Page) => page.locator('html > div');

/** The browser's own page of extensions, where a user takes sites back and switches extensions off. */
async function openExtensions({ context, extensionId }: OpenedChromium) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  /** Gives all sites, one alone, or each by a click. */
  const give = async (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES', site?: string) => {
    await page.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', hostAccess: '${hostAccess}' })`,
    );
    if (site) await page.evaluate(`chrome.developerPrivate.addHostPermission('${extensionId}', '${site}')`);
  };
  const take = (site: string) =>
    page.evaluate(`chrome.developerPrivate.removeHostPermission('${extensionId}', '${site}')`);
  const enable = (isOn: boolean) => page.evaluate(`chrome.management.setEnabled('${extensionId}', ${isOn})`);
  return { give, take, enable };
}

test('a site that is taken back loses sidebar and rail, and has them again when it is given back', {
  tag: '@promise',
}, async ({ keyside, mailbox, page }) => {
  const untouched = await keyside.context.newPage();
  await untouched.goto(mailbox.messageOf('german-fault'));
  await expect(ofUs(untouched)).toHaveCount(1);
  const extensions = await openExtensions(keyside);
  await page.bringToFront();
  await page.goto(mailbox.messageOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');

  await extensions.give('ON_CLICK');
  await expect(ofUs(page)).toHaveCount(0);
  await expect(ofUs(untouched)).toHaveCount(0);
  await expect.poll(() => sidebar.isDetached()).toBe(true);
  await expect.poll(() => page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
  await page.mouse.move(200, 200);
  await page.mouse.click(300, 300);
  await expect(ofUs(page)).toHaveCount(0);

  await extensions.give('ON_ALL_SITES');
  await expect(ofUs(untouched)).toHaveCount(1);
  // It was open when it was taken back.
  await expect((await sidebarOf(page)).getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(ofUs(page)).toHaveCount(1);
});

test('one of two sites is read while the other is given by a click alone', { tag: '@promise' }, async ({
  keyside,
  mailbox,
  page,
}) => {
  const extensions = await openExtensions(keyside);
  const address = mailbox.messageOf('hungarian-question');
  await extensions.give('ON_CLICK');
  const other = await keyside.context.newPage();
  await other.goto(address.replace('127.0.0.1', 'localhost'));
  await page.goto(address);
  await extensions.give('ON_SPECIFIC_SITES', 'http://127.0.0.1/*');
  await expect(ofUs(page)).toHaveCount(1);
  await extensions.give('ON_SPECIFIC_SITES', 'http://localhost/*');
  await expect(ofUs(other)).toHaveCount(1);
  await extensions.give('ON_ALL_SITES');
});

test('a site that is taken back without TLS is not read on because it is given with TLS', { tag: '@promise' }, async ({
  keyside,
  mailbox,
  page,
}) => {
  const extensions = await openExtensions(keyside);
  await page.bringToFront();
  await page.goto(mailbox.messageOf('hungarian-question'));
  await expect((await openSidebar(page)).getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await extensions.give('ON_SPECIFIC_SITES', 'http://127.0.0.1/*');
  await extensions.give('ON_SPECIFIC_SITES', 'https://127.0.0.1/*');
  await expect(ofUs(page)).toHaveCount(1);
  await extensions.take('http://127.0.0.1/*');
  await expect(ofUs(page)).toHaveCount(0);
  await extensions.give('ON_ALL_SITES');
  await expect(ofUs(page)).toHaveCount(1);
});

test('an extension that is switched off and on again has a sidebar in open tabs, without a reload', {
  tag: '@promise',
}, async ({ keyside, mailbox, page }) => {
  const extensions = await openExtensions(keyside);
  await page.bringToFront();
  await page.goto(mailbox.messageOf('hungarian-question'));
  await expect((await openSidebar(page)).getByTestId('account-name')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { former: document.querySelector('html > div') }));
  await extensions.enable(false);
  await extensions.enable(true);
  const isRenewed = () => page.evaluate(() => 'former' in window && !(window.former as Element).isConnected);
  await expect.poll(isRenewed).toBe(true);
  await expect((await sidebarOf(page)).getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(ofUs(page)).toHaveCount(1);
});
