import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { loadSample } from '../browsers/load-sample.ts';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { controlsUnder } from './covered.ts';
import { type Outside, startOutside } from './outside.ts';
import { readInbox } from './read-inbox.ts';
import { openInWindow, openMessage, sendMail, signIn } from './webmail.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url));
const ARTEFACTS = fileURLToPath(new URL('../../artefacts/real/', import.meta.url));

/** Chromium's own services (updates, autofill); what a page or a worker would ask of them stands in `requested` too. */
const OF_CHROMIUM = /(^|\/\/|\.)(googleapis|google|gstatic)\.com[:/]/;

test.describe.configure({ mode: 'serial' });

let keyside: OpenedChromium;
let outside: Outside;
let page: Page;
const requested: string[] = [];

const keepPicture = (name: string, of: Page = page) => of.screenshot({ path: `${ARTEFACTS}${name}.png` });

test.beforeAll(async () => {
  mkdirSync(ARTEFACTS, { recursive: true });
  outside = await startOutside();
  keyside = await openChromium({ extension: EXTENSION, flags: [`--proxy-server=${outside.proxy}`] });
  keyside.context.on('request', (request) => requested.push(request.url()));
  await loadSample(keyside);
  page = await keyside.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page);
});

test.afterAll(async () => {
  await keyside.close();
  outside.close();
});

test('the Hungarian thread shows its account, the people who decide and the highlights', async () => {
  await openMessage(page, 'Ajánlatkérés – bővítés 25 munkahelyre');
  const sidebar = await openSidebar(page);
  await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'matched');
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(sidebar.locator('[data-testid=dmg-person][data-email="agnes.kovacs@kovacs-bau.test"]')).toBeVisible();
  await expect(sidebar.locator('[data-testid=dmg-person][data-email="gergo.szabo@kovacs-bau.test"]')).toBeVisible();
  expect(await sidebar.getByTestId('highlight').count()).toBeGreaterThan(0);
  await keepPicture('hungarian-thread');
});

test('nothing of the webmail lies under the open sidebar', async () => {
  const sidebar = await sidebarOf(page);
  const width = await sidebar.evaluate(() => window.innerWidth);
  expect(width).toBeGreaterThanOrEqual(300);
  expect(await controlsUnder(page, width)).toEqual([]);
});

test('the German message shows its account', async () => {
  await openMessage(page, 'Schnittstelle steht seit gestern');
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Muster Maschinen AG');
  await keepPicture('german-message');
});

test("a colleague's mail shows no account", async () => {
  await openMessage(page, 'Budget round on Thursday');
  const sidebar = await sidebarOf(page);
  await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'nobody');
  await expect(sidebar.getByTestId('account-name')).toHaveCount(0);
  await keepPicture('colleague');
});

test('a newsletter shows the account of its domain, and says that it was the domain', async () => {
  await openMessage(page, 'five short reads');
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toContainText('Brightwater');
  await expect(sidebar.getByTestId('match-reason')).toHaveAttribute('data-by', 'domain');
  await expect(sidebar.getByTestId('match-reason')).toContainText('brightwater.test');
  await keepPicture('newsletter');
});

test('a message in a window of its own has its own sidebar', async () => {
  await openMessage(page, 'Schnittstelle steht seit gestern');
  const window = await openInWindow(page);
  const sidebar = await sidebarOf(window);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Muster Maschinen AG');
  await keepPicture('message-window', window);
  await window.close();
});

test('a proposal is really sent, arrives, and its follow-up starts with one click', async () => {
  const subject = 'Angebot über 25 Arbeitsplätze';
  await sendMail(page, { to: 'agnes.kovacs@kovacs-bau.test', subject: `${subject} NL-2291`, text: 'Unser Angebot.' });
  await expect.poll(() => readInbox('agnes.kovacs@kovacs-bau.test')).toContain('NL-2291');
  await openMessage(page, 'Ajánlatkérés – bővítés 25 munkahelyre');
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  const steps = sidebar.getByTestId('next-step');
  const before = await steps.count();
  await sidebar.getByTestId('proposal-sent').click();
  await expect.poll(() => steps.count()).toBeGreaterThan(before);
  await keepPicture('proposal-sent');
});

test('no request left loopback', () => {
  expect(requested.length).toBeGreaterThan(0);
  const isLocal = (url: string) =>
    /^(chrome-extension|data|blob|about):|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url);
  expect(requested.filter((url) => !isLocal(url))).toEqual([]);
  expect(outside.asked.filter((url) => !OF_CHROMIUM.test(url))).toEqual([]);
});
