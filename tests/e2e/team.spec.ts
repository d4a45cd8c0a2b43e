import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import { type Peer, startPeer } from '../team/a-peer.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { picture } from './picture.ts';
import { addAccount, createTeam, go, joinTeam, open, PASSPHRASE } from './team-steps.ts';
import { startWatchingProxy, type WatchingProxy } from './watching-proxy.ts';
import { workerLife } from './worker-life.ts';

let peer: Peer;
let proxies: WatchingProxy[];
let browsers: OpenedChromium[];
test.beforeEach(async () => {
  peer = await startPeer();
  proxies = [await startWatchingProxy(), await startWatchingProxy()];
  browsers = await Promise.all(proxies.map(({ flags }) => openChromium({ extension: EXTENSION, flags })));
});
test.afterEach(async () => {
  await Promise.all(browsers.map((one) => one.close()));
  await Promise.all([...proxies.map((one) => one.stop()), peer.stop()]);
});

async function openAccount(page: Page, name: string): Promise<void> {
  await go(page, '#/accounts');
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

async function openTimeline(page: Page): Promise<void> {
  await openAccount(page, 'Kovács Bau Kft.');
  await page.keyboard.press('7');
}

async function changeIndustry(page: Page, industry: string): Promise<void> {
  await openAccount(page, 'Kovács Bau Kft.');
  await page.keyboard.press('8');
  const details = page.getByRole('form').filter({ has: page.getByLabel('Industry') });
  await details.getByLabel('Industry').fill(industry);
  await details.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/ saved\.$/).first()).toBeVisible();
}

test('two create and join a team, see what the other writes, and ask nobody else', async () => {
  const [annas, bens] = browsers as [OpenedChromium, OpenedChromium];
  const database = await peer.newDatabase();
  const origin = new URL(database.address).origin;
  const anna = await open(annas, '#/team');
  const ben = await open(bens, '#/team');
  await expect(anna.getByRole('heading', { level: 1 })).toHaveText('Team');
  await expect(ben.getByRole('heading', { level: 1 })).toHaveText('Team');
  await addAccount(anna, 'Kovács Bau Kft.');
  expect(proxies.flatMap(({ asked }) => asked)).toEqual([]);

  await go(anna, '#/team');
  const invitation = await createTeam(anna, database.address);
  expect(readFileSync(invitation, 'utf8')).not.toContain('cranes');

  const join = ben.getByRole('form', { name: 'Join a team' });
  await join.getByTestId('team-invitation').setInputFiles(invitation);
  await join.getByLabel('Your name').fill('Ben');
  await join.getByLabel('Your email address').fill('ben@firm.test');
  await join.getByTestId('team-passphrase').fill('six cranes by the lake');
  await join.getByTestId('team-join').click();
  await expect(ben.getByText('This is not the passphrase of that team')).toBeVisible();
  await join.getByTestId('team-passphrase').fill(PASSPHRASE);
  await join.getByTestId('team-join').click();
  await expect(ben.getByTestId('team-status')).toHaveText('In step');
  await expect(ben.getByTestId('team-members')).toContainText('Anna');
  await expect(anna.getByTestId('team-members')).toContainText('Ben');
  await picture(anna, 'team.png', { fullPage: true });

  await go(ben, '#/accounts');
  await expect(ben.getByRole('link', { name: 'Kovács Bau Kft.' }).first()).toBeVisible();
  const began = performance.now();
  await addAccount(anna, 'Szabó Építő Zrt.');
  await expect(ben.getByRole('link', { name: 'Szabó Építő Zrt.' }).first()).toBeVisible();
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`  typed in one browser -> seen in another: ${seconds.toFixed(1)} s\n`);
  await go(ben, '#/team');
  await test.step('two change one field while one of them is offline', async () => {
    const [annasWay] = proxies;
    if (annasWay) annasWay.isCut = true;
    await changeIndustry(anna, 'Cranes');
    await expect(anna.getByTestId('team-sign')).toHaveText('Offline', { timeout: 45_000 });
    await changeIndustry(ben, 'Bridges');
    await expect(ben.getByTestId('team-sign')).toHaveText('In step');
    if (annasWay) annasWay.isCut = false;
    await go(anna, '#/team');
    await anna.getByRole('button', { name: 'Try again now' }).click();
    await expect(anna.getByTestId('team-status')).toHaveText('In step');
    await openTimeline(anna);
    const lost = anna.locator('[data-testid=timeline-entry][data-kind=overwritten]');
    await expect(lost).toContainText('Anna wrote “Cranes” (Industry)');
    await picture(anna, 'overwritten.png', { fullPage: true });
  });
  await go(ben, '#/team');
  await ben.getByRole('heading', { name: 'What came in' }).click();
  await expect(ben.getByRole('row', { name: /Szabó Építő Zrt.*Anna/ })).toBeVisible();
  await picture(ben, 'came.png', { fullPage: true });

  await go(anna, '#/team');
  await anna.getByRole('heading', { name: 'Compare all' }).click();
  await anna.getByTestId('team-compare').click();
  await expect(anna.getByTestId('team-compared')).toContainText('nothing differs');
  expect([...new Set(proxies.flatMap(({ asked }) => asked))]).toEqual([origin]);

  await ben.getByRole('heading', { name: 'Leave the team' }).click();
  await ben.getByTestId('team-leave').click();
  await expect(ben.getByRole('form', { name: 'Create a team' })).toBeVisible();
  await expect(anna.getByTestId('team-members')).not.toContainText('Ben');
  await go(ben, '#/accounts');
  await expect(ben.getByRole('link', { name: 'Kovács Bau Kft.' }).first()).toBeVisible();
});

test('a team moves to another server: from then on only that one is asked, by whoever follows as well', async () => {
  const [annas, bens] = browsers as [OpenedChromium, OpenedChromium];
  const [before, elsewhere] = [await peer.newDatabase(), await startPeer()];
  const next = new URL((await elsewhere.newDatabase()).address).origin;
  const anna = await open(annas, '#/team');
  const ben = await open(bens, '#/team');
  await addAccount(anna, 'Kovács Bau Kft.');
  await go(anna, '#/team');
  const invitation = await createTeam(anna, before.address);
  const join = async (form: string, file: string, passphrase: string) => {
    const panel = ben.getByRole('form', { name: form });
    await panel.getByTestId('team-invitation').setInputFiles(file);
    if (form === 'Join a team') {
      await panel.getByLabel('Your name').fill('Ben');
      await panel.getByLabel('Your email address').fill('ben@firm.test');
    }
    await panel.getByTestId('team-passphrase').fill(passphrase);
    await panel.getByTestId('team-join').click();
    await expect(ben.getByTestId('team-status')).toHaveText('In step');
  };
  const follow = 'Follow the team by a new invitation';
  await join('Join a team', invitation, PASSPHRASE);

  await anna.getByRole('heading', { name: 'Move the team, or remove somebody' }).click();
  const move = anna.getByRole('form', { name: 'Move the team, or remove somebody' });
  await move.getByLabel('Server', { exact: true }).fill(next);
  await move.getByLabel('Database', { exact: true }).fill('moved');
  await move.getByTestId('team-passphrase').fill('seven cranes by the lake');
  await move.getByTestId('team-move').click();
  await expect(anna.getByText(`${next}/moved`).first()).toBeVisible();
  await expect(anna.getByTestId('team-status')).toHaveText('In step');
  await expect(anna.getByTestId('team-members')).not.toContainText('Ben');
  const [file] = await Promise.all([anna.waitForEvent('download'), anna.getByTestId('team-invite').click()]);
  await ben.getByRole('heading', { name: follow }).click();
  await join(follow, await file.path(), 'seven cranes by the lake');
  await expect(anna.getByTestId('team-members')).toContainText('Ben');

  for (const proxy of proxies) proxy.asked.length = 0;
  await addAccount(anna, 'Szabó Építő Zrt.');
  await go(ben, '#/accounts');
  await expect(ben.getByRole('link', { name: 'Szabó Építő Zrt.' }).first()).toBeVisible();
  await picture(ben, 'moved.png');
  expect([...new Set(proxies.flatMap(({ asked }) => asked))]).toEqual([next]);
  await elsewhere.stop();
});

test('whoever leaves with nothing has left and erased all once it was decided, though the worker is ended between', async () => {
  const [annas, bens] = browsers as [OpenedChromium, OpenedChromium];
  const database = await peer.newDatabase();
  const own = await open(bens, '#/team');
  const anna = await open(annas, '#/team');
  await addAccount(anna, 'Kovács Bau Kft.');
  await go(anna, '#/team');
  await joinTeam(own, await createTeam(anna, database.address), 'Ben');
  await expect(anna.getByTestId('team-members')).toContainText('Ben');
  const [, bensWay] = proxies as [WatchingProxy, WatchingProxy];
  const { end } = await workerLife(own);
  bensWay.isSilent = true;
  await own.getByRole('heading', { name: 'Leave the team' }).click();
  await own.getByRole('checkbox', { name: 'Erase the book' }).click();
  await own.getByRole('textbox', { name: 'erase' }).fill('erase');
  await own.getByTestId('team-leave').click();
  await expect(own.getByText('You are leaving the team')).toBeVisible();
  await picture(own, 'leaving.png');
  bensWay.isSilent = false;
  await end();
  await expect(own).toHaveURL(/#\/welcome$/);
  await expect(anna.getByTestId('team-members')).not.toContainText('Ben');
  await go(own, '#/accounts');
  await expect(own.getByRole('heading', { level: 1 })).toContainText('Accounts');
  await expect(own.getByRole('link', { name: 'Kovács Bau Kft.' })).toHaveCount(0);
});
