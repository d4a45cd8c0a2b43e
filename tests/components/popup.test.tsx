import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../entrypoints/popup/style.css';
import type { PopupAbilities } from '../../components/popup/abilities';
import { PopupApp } from '../../components/popup/PopupApp';
import { type PageHere, pageHere } from '../../components/popup/page-here';
import { speak } from '../../lib/text';
import { english, german } from '../texts';
import { barriers } from './barriers';

const OWN = 'chrome-extension://abc/';
const site: PageHere = { kind: 'site', origin: 'https://mail.example.com', host: 'mail.example.com' };

async function showPopup(
  here: PageHere = site,
  { due = 0, isBookEmpty = false, isBookLost = false, backupAge = '', theme = 'light', answer = async () => true } = {},
) {
  await page.viewport(352, 420);
  document.documentElement.dataset['theme'] = theme;
  const abilities = { use: vi.fn(answer), flag: vi.fn(), openWorkspace: vi.fn(), close: vi.fn() };
  await render(
    <PopupApp
      page={here}
      due={due}
      isBookEmpty={isBookEmpty}
      isBookLost={isBookLost}
      backupAge={backupAge}
      abilities={abilities}
    />,
  );
  return abilities;
}

const use = page.getByRole('button', { name: 'Use Keyside here' });

afterEach(() => speak('en', english));

it('is as wide before it is drawn as after, so that the browser does not move its buttons', async () => {
  await page.viewport(800, 420);
  const width = document.body.clientWidth;
  await render(<PopupApp page={site} due={0} isBookEmpty={false} backupAge="" abilities={{} as PopupAbilities} />);
  await expect.poll(() => document.querySelector('main')?.clientWidth).toBe(width);
});

describe('a page', () => {
  it.each<[string | undefined, PageHere]>([
    ['https://mail.example.com/inbox?x=1', site],
    ['http://127.0.0.1:8080/', { kind: 'site', origin: 'http://127.0.0.1:8080', host: '127.0.0.1:8080' }],
    [
      'https://chrome.google.com/analytics',
      { kind: 'site', origin: 'https://chrome.google.com', host: 'chrome.google.com' },
    ],
    ['https://chrome.google.com/webstore/x', { kind: 'store' }],
    ['https://chromewebstore.google.com/', { kind: 'store' }],
    ['https://addons.mozilla.org/de/firefox/', { kind: 'store' }],
    ['file:///home/jo/customers.html', { kind: 'file' }],
    ['chrome://settings/', { kind: 'browser' }],
    ['about:addons', { kind: 'browser' }],
    ['view-source:https://mail.example.com/', { kind: 'browser' }],
    ['chrome-extension://other/', { kind: 'browser' }],
    [`${OWN}workspace.html`, { kind: 'own' }],
    [undefined, { kind: 'browser' }],
  ])('%s is told apart', (address, here) => {
    expect(pageHere(address, OWN)).toEqual(here);
  });
});

it('names the site and asks for it with Enter alone, then closes', async () => {
  const abilities = await showPopup();
  await expect.element(page.getByRole('heading', { name: 'Use Keyside on mail.example.com?' })).toBeVisible();
  await expect.element(use).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => abilities.use).toHaveBeenCalledExactlyOnceWith('https://mail.example.com');
  await expect.poll(() => abilities.close).toHaveBeenCalledOnce();
});

it.each([
  ['no', async () => false, 'The permission was not given.'],
  ['an error', () => Promise.reject(new Error('blocked by policy')), 'blocked by policy'],
])('says so where the answer is %s, and can ask again', async (_, answer, said) => {
  const abilities = await showPopup(site, { answer });
  await use.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(new RegExp(said));
  await expect.poll(() => abilities.close).not.toHaveBeenCalled();
  await expect.element(use).toBeEnabled();
});

it('flags, and opens Keyside with the number of steps due', async () => {
  const abilities = await showPopup(site, { due: 3 });
  await page.getByRole('button', { name: 'Flag as potential key account' }).click();
  await expect.poll(() => abilities.flag).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'Open Keyside 3 steps due' }).click();
  await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/today');
});

it('leads to the first steps while the book is empty', async () => {
  const abilities = await showPopup(site, { isBookEmpty: true });
  await page.getByRole('button', { name: 'Set up Keyside' }).click();
  await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/welcome');
});

const states: [name: string, PageHere][] = [
  [
    'site',
    { kind: 'site', origin: 'https://a.example', host: 'webmail.long-name-of-a-company-in-several-words.example.com' },
  ],
  ['browser', { kind: 'browser' }],
  ['store', { kind: 'store' }],
  ['file', { kind: 'file' }],
  ['own', { kind: 'own' }],
];

describe.each(['light', 'dark'])('in %s', (theme) => {
  it.each(states)('stands well on a page of the kind %s, in German', async (_kind, here) => {
    speak('de', german);
    await showPopup(here, { theme, due: 12, answer: async () => false });
    if (here.kind === 'site') {
      await page.getByRole('button', { name: 'Keyside hier verwenden' }).click();
      await expect.element(page.getByRole('alert')).toBeVisible();
    } else await expect.poll(() => page.getByRole('button', { name: 'Keyside hier verwenden' }).elements()).toEqual([]);
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(352);
    await expect.poll(() => barriers(document.body)).toEqual([]);
  });
});

it('says that the book is gone, and opens Keyside for it', async () => {
  const abilities = await showPopup(site, { isBookLost: true });
  await expect.element(page.getByTestId('no-book')).toMatchTextContent('Your book is gone from this browser');
  await page.getByRole('button', { name: 'Open Keyside' }).click();
  await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/today');
});

it('says how old the last backup is, and leads to the next', async () => {
  const abilities = await showPopup(site, { backupAge: 'Last backup 9 days ago.' });
  await page.getByTestId('backup-age').click();
  await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/backup');
  await expect.poll(() => barriers(document.body)).toEqual([]);
});
