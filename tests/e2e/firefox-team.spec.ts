import type { ElementHandle } from 'puppeteer-core';
import { openChromium } from '../browsers/open-chromium.ts';
import { openFirefox } from '../browsers/open-firefox.ts';
import { startPeer } from '../team/a-peer.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { addAccount, createTeam, go, open, PASSPHRASE } from './team-steps.ts';

test('a Firefox joins the team that a Chromium created, and each sees what the other writes', async () => {
  const peer = await startPeer();
  const chromium = await openChromium({ extension: EXTENSION });
  const firefox = await openFirefox(EXTENSION.replace('chrome', 'firefox'));
  try {
    const anna = await open(chromium, '#/team');
    await addAccount(anna, 'Kovács Bau Kft.');
    await go(anna, '#/team');
    const { address } = await peer.newDatabase();
    const invitation = await createTeam(anna, address);

    const ben = await firefox.openOwnPage('workspace.html#/team');
    const fill = async (selector: string, text: string) => {
      const field = await ben.waitForSelector(selector);
      await field?.click();
      await ben.keyboard.type(text);
    };
    const textOf = (selector: string) => ben.$eval(selector, ({ textContent }) => textContent).catch(() => '');
    const file = await ben.waitForSelector('[data-testid=team-invitation]');
    await (file as ElementHandle<HTMLInputElement>).uploadFile(invitation);
    const join = 'form[aria-label="Join a team"]';
    // What it says of the invitation moves the fields below: they are clicked by where they stand.
    await expect.poll(() => textOf(join)).toContain(new URL(address).host);
    await fill(`${join} [autocomplete=name]`, 'Ben');
    await fill(`${join} [autocomplete=email]`, 'ben@firm.test');
    await fill(`${join} [data-testid=team-passphrase]`, PASSPHRASE);
    await ben.click('[data-testid=team-join]');
    await expect.poll(() => textOf('[data-testid=team-status]')).toBe('In step');
    await expect.poll(() => textOf('[data-testid=team-members]')).toContain('Anna');
    await expect(anna.getByTestId('team-members')).toContainText('Ben');

    await ben.evaluate(() => {
      location.hash = '#/accounts';
    });
    await expect.poll(() => textOf('main')).toContain('Kovács Bau Kft.');
    await addAccount(anna, 'Szabó Építő Zrt.');
    await expect.poll(() => textOf('main')).toContain('Szabó Építő Zrt.');
  } finally {
    await Promise.all([chromium.close(), firefox.browser.close()]);
    await peer.stop();
  }
});
