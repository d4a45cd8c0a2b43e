import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { loadSample } from '../browsers/load-sample.ts';
import { openChromium } from '../browsers/open-chromium.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { buildForLoopback } from '../demo/build.ts';
import { setClock } from '../e2e/clock.ts';
import { fillMailbox } from '../real/fill-mailbox.ts';
import { startMailServer } from '../real/mail-server.ts';
import { whyNoRoundcube } from '../real/packages.ts';
import { startRoundcube } from '../real/roundcube-server.ts';
import { openMessage, sendMail, signIn } from '../real/roundcube-webmail.ts';
import { startInFolder } from '../real/start-in-folder.ts';
import { STORE_SIZE } from '../store/pictures.ts';
import { type Keep, takeWorkspace } from './take-for-stores.ts';

/** Every picture is of this moment, whenever it is taken. */
const MOMENT = '2026-11-24T10:00:00Z';
const SIZE = { width: 1440, height: 900 };

const say = (line: string) => process.stdout.write(`${line}\n`);

async function keepIn(folder: string, page: Page, name: string): Promise<void> {
  const path = `${fileURLToPath(new URL('../..', import.meta.url))}${folder}/${name}.png`;
  // Off the list, whose rows change under the pointer.
  await page.mouse.move(20, 500);
  await page.screenshot({ path, animations: 'disabled' });
  say(`${folder}/${name}.png  ${Math.round(statSync(path).size / 1000)} kB`);
}

const keep = (page: Page, name: string) => keepIn('tests/pictures', page, name);

/** Keeps a picture for the stores. */
const keepForStores: Keep = async (page, name) => {
  await page.setViewportSize(STORE_SIZE);
  await keepIn('tests/store/pictures', page, name);
  await page.setViewportSize(SIZE);
};

/** Opens Tom's mail, and waits until the sidebar has everything of his company. */
async function openTomsMail(page: Page): Promise<Frame> {
  await openMessage(page, 'Renewal with two more seats');
  const sidebar = await sidebarOf(page);
  await sidebar.getByTestId('account-name').filter({ hasText: 'Brightwater' }).waitFor();
  await sidebar.getByTestId('map-opener').waitFor();
  return sidebar;
}

async function takePictures(page: Page): Promise<void> {
  await signIn(page);
  await openMessage(page, 'Renewal with two more seats');
  await openSidebar(page);
  const sidebar = await openTomsMail(page);
  const isMe = sidebar.getByTestId('is-this-you');
  await isMe.getByRole('button').first().click();
  await isMe.waitFor({ state: 'detached' });
  await keep(page, 'sidebar-light');
  await keepForStores(page, 'mail');
  await page.emulateMedia({ colorScheme: 'dark' });
  await keep(page, 'sidebar-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await sidebar.getByTestId('map-opener').click();
  await sidebar.getByTestId('map-person').first().waitFor();
  await sidebar.getByTestId('group-map').evaluate((map) => map.parentElement?.closest('section')?.scrollIntoView());
  await keep(page, 'map');

  await openMessage(page, 'Three new plants, one system?');
  await (await sidebarOf(page)).getByTestId('flag-potential').click();
  await sidebar.getByTestId('flag-form').waitFor();
  // After the third answer the line of why has the focus.
  for (const key of ['3', '3', '2']) await page.keyboard.press(key);
  await page.keyboard.type('Three new plants and no system yet');
  await keep(page, 'flag');
  await keepForStores(page, 'flag');

  const subject = 'Proposal NL-2291: renewal and two more seats';
  await sendMail(page, { to: 'priya@brightwater.test', subject, text: 'Please find our proposal attached.' });
  const after = await openTomsMail(page);
  await after.getByTestId('send-offer').waitFor();
  await keep(page, 'follow-up-offer');
  await after.getByTestId('send-start').click();
  await after.getByTestId('open-proposal').waitFor();
  await keep(page, 'follow-up-started');
}

/** `npm run pictures`: the pictures of the README and for the stores, of the built extension with the sample book beside a real Roundcube. */
const reason = whyNoRoundcube();
if (reason) {
  say(`No pictures were taken. ${reason}`);
  process.exit(1);
}
Object.assign(process.env, { TZ: 'UTC', LANGUAGE: 'en_US' });
const extension = buildForLoopback();
const stop = await startInFolder([
  (root) => {
    fillMailbox(root, Date.parse(MOMENT));
    return startMailServer(root);
  },
  startRoundcube,
]);
const opened = await openChromium({ extension });
try {
  await setClock(opened, MOMENT);
  await loadSample(opened);
  const page = await opened.context.newPage();
  await page.setViewportSize(SIZE);
  await takePictures(page);
  await page.setViewportSize(STORE_SIZE);
  await takeWorkspace(opened, page, (of, name) => keepIn('tests/store/pictures', of, name));
} finally {
  await opened.close();
  await stop();
}
