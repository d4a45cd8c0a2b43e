import type { Frame, Page } from '@playwright/test';
import { openSidebar } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';
import { catchRoots, lieInWait } from './hostile-page.ts';

type Searching = Window & { find?: (text: string) => boolean };

/** What a page can do to look into the sidebar; it runs in the page's own world. */
const readByPage = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const found = (window as Window & { find?: (text: string) => boolean }).find?.(wanted) ?? false;
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = getSelection()?.toString() ?? '';
    const host = document.querySelector('html > div');
    return {
      found,
      selected: selected.includes(wanted),
      inner: document.documentElement.innerHTML.includes(wanted),
      root: host?.shadowRoot ?? null,
      frames: [...document.querySelectorAll('iframe')].filter(({ id }) => id !== 'messagecontframe').length,
      windows: window.length,
    };
  }, text);

test('the page cannot read the sidebar', { tag: '@promise' }, async ({ mailbox, page }) => {
  await page.goto(mailbox.messageOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect
    .poll(() => readByPage(page, 'Kedves Anna!'), 'it can read itself')
    .toMatchObject({ found: true, selected: true });
  await expect
    .poll(() => readByPage(page, 'Kovács Bau Kft.'))
    .toEqual({
      found: false,
      selected: false,
      inner: false,
      root: null,
      frames: 0,
      windows: 0,
    });
});

type Listening = Window & { keys?: string[] };

const noteKeys = (view: Page | Frame) =>
  view.evaluate(() => {
    const keys: string[] = [];
    (window as Listening).keys = keys;
    for (const kind of ['keydown', 'keypress', 'keyup'] as const) {
      window.addEventListener(kind, ({ key }) => keys.push(key), true);
    }
  });

const keysSeenBy = (view: Page | Frame) => view.evaluate(() => (window as Listening).keys ?? []);

test('the page sees no key that is typed into the sidebar', { tag: '@promise' }, async ({ mailbox, page }) => {
  await page.goto(mailbox.messageOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('account-name')).toBeVisible();
  await noteKeys(page);
  await noteKeys(sidebar);
  await page.keyboard.press('a');
  await expect.poll(() => keysSeenBy(page), 'the page does see its own keys').toContain('a');
  const seenBefore = await keysSeenBy(page);

  await sidebar.getByTestId('proposal-sent').focus();
  await page.keyboard.type('secret');
  await expect.poll(async () => new Set(await keysSeenBy(sidebar)), 'the sidebar got them').toEqual(new Set('secret'));
  await expect.poll(() => keysSeenBy(page)).toEqual(seenBefore);
});

test('a page that defines elements, bends prototypes and ends readers gets no root, and the sidebar stands', {
  tag: '@promise',
}, async ({ mailbox, page }) => {
  await page.addInitScript(lieInWait);
  await page.goto(mailbox.messageOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect.poll(() => page.evaluate(catchRoots)).toEqual([]);

  await sidebar.getByRole('button', { name: 'Close Keyside', exact: true }).click();
  await page.evaluate(() => document.body.replaceChildren());
  for (const letter of ['S', 'P', '●']) {
    const isFound = () => page.evaluate((wanted) => (window as Searching).find?.(wanted), letter);
    await expect.poll(isFound, letter).toBe(false);
  }
  await page.evaluate(() => document.dispatchEvent(new Event('started')));
  await openSidebar(page);
});

test('the page cannot load the sidebar by itself, and by itself it draws nothing', { tag: '@promise' }, async ({
  keyside,
  mailbox,
  page,
}) => {
  await page.goto(mailbox.messageOf('hungarian-question'));
  const address = keyside.ownPage('sidebar.html');
  const outcome = await page.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = url;
        frame.onload = () => resolve('loaded');
        frame.onerror = () => resolve('refused');
        document.body.append(frame);
      }),
    address,
  );
  const framed = page.frames().filter((frame) => frame.url().includes('sidebar.html'));
  for (const frame of framed) await expect(frame.locator('body'), outcome).toHaveText('');
  const fetched = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'read',
        () => 'refused',
      ),
    address,
  );
  expect(fetched).toBe('refused');

  const tab = await keyside.context.newPage();
  await tab.goto(address);
  await tab.waitForLoadState('networkidle');
  await expect(tab.locator('body')).toHaveText('');
});

test('the page cannot make a record appear', { tag: '@promise' }, async ({ keyside, mailbox, page }) => {
  const workspace = await keyside.context.newPage();
  await workspace.goto(keyside.ownPage('workspace.html#/accounts'));
  await expect(workspace.getByTestId('account-row').first()).toBeVisible();
  const before = await workspace.getByTestId('account-row').allInnerTexts();

  await page.bringToFront();
  await page.goto(mailbox.messageOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('account-name')).toBeVisible();
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('td.header a')) {
      link.setAttribute('href', 'mailto:mallory@hostile.test');
      link.setAttribute('title', 'mallory@hostile.test');
      link.textContent = '<img src=x onerror=alert(1)> Mallory';
    }
    const host = document.querySelector('html > div');
    for (const kind of ['click', 'pointerdown', 'keydown']) host?.dispatchEvent(new Event(kind, { bubbles: true }));
    const message = { kind: 'page.changed', site: 'x', host: 'x', pageKey: 'x', subject: { people: [] }, self: [] };
    for (const target of [window, ...[...Array(window.length).keys()].map((index) => window[index])]) {
      target?.postMessage({ keyside: 'x', ...message }, '*', [new MessageChannel().port2]);
    }
  });
  await expect(sidebar.getByTestId('account-name')).toHaveCount(0);
  await workspace.reload();
  await expect(workspace.getByTestId('account-row').first()).toBeVisible();
  await expect.poll(() => workspace.getByTestId('account-row').allInnerTexts()).toEqual(before);
});
