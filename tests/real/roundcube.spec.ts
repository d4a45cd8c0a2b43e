import { expect, test } from '@playwright/test';
import { controlsUnder } from '../browsers/covered.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { readInbox } from './read-inbox.ts';
import { openInWindow, openMessage, sendMail, signIn } from './roundcube-webmail.ts';
import { startVisit, type Visit } from './visit.ts';

test.describe.configure({ mode: 'serial' });

let visit: Visit;

test.beforeAll(async () => {
  visit = await startVisit();
  await signIn(visit.page);
});

test.afterAll(() => visit.end());

test('the Hungarian thread shows its account, the people who decide and the highlights', async () => {
  const { page, keepPicture } = visit;
  await openMessage(page, 'Ajánlatkérés – bővítés 25 munkahelyre');
  const sidebar = await openSidebar(page);
  await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'matched');
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(sidebar.locator('[data-testid=dmg-person][data-email="agnes.kovacs@kovacs-bau.test"]')).toBeVisible();
  await expect(sidebar.locator('[data-testid=dmg-person][data-email="gergo.szabo@kovacs-bau.test"]')).toBeVisible();
  await expect.poll(() => sidebar.getByTestId('highlight').count()).toBeGreaterThan(0);
  await keepPicture('roundcube-hungarian-thread');
});

test('nothing of the webmail lies under the open sidebar', async () => {
  const { page } = visit;
  const sidebar = await sidebarOf(page);
  const width = await sidebar.evaluate(() => window.innerWidth);
  expect(width).toBeGreaterThanOrEqual(300);
  await expect.poll(() => controlsUnder(page, width)).toEqual([]);
});

test('the German message shows its account', async () => {
  const { page, keepPicture } = visit;
  await openMessage(page, 'Schnittstelle steht seit gestern');
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Muster Maschinen AG');
  await keepPicture('roundcube-german-message');
});

test("a colleague's mail shows no account", async () => {
  const { page, keepPicture } = visit;
  await openMessage(page, 'Budget round on Thursday');
  const sidebar = await sidebarOf(page);
  await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'nobody');
  await expect(sidebar.getByTestId('account-name')).toHaveCount(0);
  await keepPicture('roundcube-colleague');
});

test('a newsletter shows the account of its domain, and says that it was the domain', async () => {
  const { page, keepPicture } = visit;
  await openMessage(page, 'five short reads');
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toContainText('Brightwater');
  await expect(sidebar.getByTestId('match-reason')).toHaveAttribute('data-by', 'domain');
  await expect(sidebar.getByTestId('match-reason')).toContainText('brightwater.test');
  await keepPicture('roundcube-newsletter');
});

test('a message in a window of its own has its own sidebar', async () => {
  const { page, keepPicture } = visit;
  await openMessage(page, 'Schnittstelle steht seit gestern');
  const window = await openInWindow(page);
  const sidebar = await sidebarOf(window);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Muster Maschinen AG');
  await keepPicture('roundcube-message-window', window);
  await window.close();
});

test('a proposal is really sent, arrives, and its follow-up is offered and starts with one click', async () => {
  const { page, keepPicture } = visit;
  const subject = 'Angebot über 25 Arbeitsplätze NL-2291';
  await sendMail(page, { to: 'agnes.kovacs@kovacs-bau.test', subject, text: 'Unser Angebot.' });
  await expect.poll(() => readInbox('agnes.kovacs@kovacs-bau.test')).toContain('NL-2291');
  // Roundcube leaves the draft's page to send: the offer stands on the next one, beside the list.
  const beside = await sidebarOf(page);
  await expect(beside.getByTestId('send-offer')).toContainText(subject);
  await keepPicture('roundcube-send-offer');
  await beside.getByTestId('send-start').click();
  await expect(beside.getByTestId('send-offer')).toHaveCount(0);
  await openMessage(page, 'Ajánlatkérés – bővítés 25 munkahelyre');
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(sidebar.getByTestId('next-step').filter({ hasText: subject }).first()).toBeVisible();
  await keepPicture('roundcube-proposal-sent');
});

test('no request left loopback', () => {
  expect(visit.requested.length).toBeGreaterThan(0);
  expect(visit.leftLoopback()).toEqual([]);
});
