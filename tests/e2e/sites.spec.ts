import type { Frame } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';
import { picture } from './picture.ts';
import { pageOf, servePage } from './site-pages.ts';

/** A page of each app that is read well; `account` where the sample book has the people of the page. */
const PAGES: { siteId: string; what: string; isByHand?: true; account?: string }[] = [
  { siteId: 'gmail', what: 'thread', isByHand: true, account: 'Kovács Bau Kft.' },
  { siteId: 'outlook', what: 'conversation', isByHand: true, account: 'Kovács Bau Kft.' },
  { siteId: 'proton', what: 'conversation', isByHand: true, account: 'Kovács Bau Kft.' },
  { siteId: 'roundcube', what: 'preview', account: 'Kovács Bau Kft.' },
  { siteId: 'sogo', what: 'message', account: 'Kovács Bau Kft.' },
  { siteId: 'hubspot', what: 'contact', isByHand: true, account: 'Brightwater Ltd' },
  { siteId: 'salesforce', what: 'contact', isByHand: true, account: 'Brightwater Ltd' },
  { siteId: 'dynamics', what: 'contact', isByHand: true, account: 'Brightwater Ltd' },
  { siteId: 'odoo', what: 'contact' },
  { siteId: 'espocrm', what: 'contact' },
  { siteId: 'suitecrm', what: 'contact' },
  { siteId: 'dolibarr', what: 'contact', account: 'Kovács Bau Kft.' },
  { siteId: 'vtiger', what: 'contact-summary' },
];

/** Forgets what was chosen for pages on loopback, and chooses their app as the workspace keeps it. */
const choose = ({ worker }: OpenedChromium, siteId?: string) =>
  worker.evaluate(`chrome.storage.local.set({ 'site:127.0.0.1': ${JSON.stringify({ siteId })} })`);

/** The addresses of everybody whom the sidebar names; beside an account nobody stands without one. */
const emailsIn = (sidebar: Frame) =>
  sidebar
    .getByTestId('person-on-page')
    .evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute('data-email') || []).sort());

test('a page of each app is read, and who is on it shown', async ({ keyside }) => {
  for (const { siteId, what, isByHand, account } of PAGES) {
    await test.step(`${siteId}: ${what} ${isByHand ? 'by hand' : 'by itself'}`, async () => {
      const given = pageOf(siteId, what);
      const { address, close } = await servePage(given);
      const page = await keyside.context.newPage();
      try {
        await choose(keyside, isByHand && siteId);
        await page.goto(address);
        const sidebar = await openSidebar(page);
        await expect(sidebar.locator('html')).toHaveAttribute('data-state', account ? 'matched' : 'unknown');
        if (account) await expect(sidebar.getByTestId('account-name')).toHaveText(account);
        const people = given.expected.subject?.people.flatMap(({ email }) => email ?? []).sort() ?? [];
        expect(people.length).toBeGreaterThan(0);
        await expect.poll(() => emailsIn(sidebar), 'exactly the people of the page').toEqual(people);
        await picture(page, `${siteId}.png`);
      } finally {
        await page.close();
        await close();
      }
    });
  }
});

test('an app that only its host tells is chosen by hand on the Sites page', async ({ keyside, page }) => {
  const given = pageOf('hubspot', 'contact');
  const { address, close } = await servePage(given);
  try {
    const wanted = given.expected.subject?.people.map(({ email }) => email);
    await page.goto(address);
    const byLadder = await openSidebar(page);
    await expect.poll(() => emailsIn(byLadder), 'not by the ladder').not.toEqual(wanted);
    const workspace = await keyside.context.newPage();
    await workspace.goto(keyside.ownPage('workspace.html#/sites'));
    const app = workspace.getByLabel('App on 127.0.0.1');
    await app.selectOption('HubSpot');
    await expect(app).toHaveValue('hubspot');
    await page.bringToFront();
    await page.reload();
    const sidebar = await sidebarOf(page);
    await expect.poll(() => emailsIn(sidebar)).toEqual(wanted);
  } finally {
    await close();
  }
});
