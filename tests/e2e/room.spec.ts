import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { findSidePanel } from '../browsers/side-panel.ts';
import { openSidebar } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';
import { picture } from './picture.ts';

const controls = (name: string) => Array.from({ length: 6 }, (_, i) => `<button>${name} ${i}</button>`).join('');
const form =
  '<label>Name <input style="width:100%;box-sizing:border-box" value="Kovács"></label><p style="text-align:right"><a href="#x">More</a></p>';

/** Layouts as widespread apps have them, drawn anew; `controls` stand where these have theirs. */
const LAYOUTS: Record<string, string> = {
  'a bar fixed on top, its menu on the right': `<style>body{margin:0;padding-top:50px}
    .bar{position:fixed;top:0;left:0;right:0;height:50px;display:flex;justify-content:space-between}</style>
    <nav class="bar"><span>${controls('Tab')}</span><span>${controls('User')}</span></nav><main>${form}</main>`,
  'a bar as wide as the window, which glides': `<style>body{margin:0}.bar{position:fixed;top:0;width:100vw;height:40px;transition:all .5s;text-align:right}</style>
    <nav class="bar">${controls('Menu')}</nav><main style="padding-top:50px">${form}</main>`,
  'a menu fixed at the right': `<style>body{margin:0}aside{position:fixed;right:0;top:0;bottom:0;width:220px;display:flex;flex-direction:column}main{margin-right:220px}</style>
    <aside>${controls('Panel')}</aside><main>${form}</main>`,
  'a menu of its own at the left, all of it fixed': `<style>body{margin:0}.app{position:fixed;inset:0;display:flex}.menu{width:200px}.rest{flex:1;overflow:auto}</style>
    <div class="app"><nav class="menu">${controls('Go')}</nav><div class="rest"><header style="display:flex;justify-content:flex-end">${controls('Act')}</header>${form}</div></div>`,
  'a flex box as wide and high as the window': `<style>html,body{margin:0;height:100%}.app{display:flex;flex-direction:column;width:100vw;height:100vh}.row{display:flex;justify-content:space-between}</style>
    <div class="app"><div class="row"><b>App</b><span>${controls('Top')}</span></div>${form}</div>`,
  'a body as wide as the window': `<style>body{margin:0;width:100vw;position:absolute;left:0}</style><div style="text-align:right">${controls('Right')}</div>${form}`,
  'a button that floats at the corner': `<style>.float{position:fixed;right:24px;bottom:24px}</style><main>${form}</main><div class="float"><button>New</button></div>`,
};

/** One that no style of ours makes narrower: it asks for a width of its own, and scrolls nowhere. */
const FIXED = `<style>html{overflow:hidden}body{margin:0}main{min-width:100vw;text-align:right}</style><main>${controls('Act')}</main>`;

async function startApp() {
  const pages = [...Object.values(LAYOUTS), FIXED];
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>App</title>${pages[Number(request.url?.slice(1))] ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The controls of the page that reach under a sidebar of that width; -1 where none is shown at all. */
const covered = (page: Page, side: 'right' | 'left', width: number) =>
  page.evaluate(
    ([at, wide]) => {
      const all = [...document.querySelectorAll('a[href], button, input')].filter((one) => one.checkVisibility());
      const under = all.filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return at === 'right' ? right > innerWidth - wide + 1 : left < wide - 1;
      });
      return all.length ? under.length : -1;
    },
    [side, width] as const,
  );

const WIDTH = 360;

test('no control of the page lies under the sidebar, and all stand again where they stood once it is closed', async ({
  keyside,
}) => {
  test.slow();
  const app = await startApp();
  const page = await keyside.context.newPage();
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('button, input')].map((one) => one.getBoundingClientRect().right),
    );
  try {
    for (const [number, layout] of Object.keys(LAYOUTS).entries()) {
      await test.step(layout, async () => {
        await page.goto(`${app.url}/${number}`);
        const before = await places();
        const sidebar = await openSidebar(page);
        await expect.poll(() => covered(page, 'right', WIDTH), layout).toBe(0);
        await sidebar.getByRole('button', { name: 'Close Keyside' }).click({ delay: 80 });
        await expect.poll(places, layout).toEqual(before);
      });
    }
  } finally {
    app.close();
  }
});

test('nor under one at the left', async ({ keyside }) => {
  test.slow();
  const app = await startApp();
  await keyside.worker.evaluate(`chrome.storage.local.set({ 'site:127.0.0.1': { side: 'left', open: true } })`);
  const page = await keyside.context.newPage();
  try {
    for (const [number, layout] of Object.keys(LAYOUTS).entries()) {
      await page.goto(`${app.url}/${number}`);
      await expect.poll(() => covered(page, 'left', WIDTH), layout).toBe(0);
    }
  } finally {
    app.close();
  }
});

test('where a control of the page stays under it, the sidebar says so and moves into the side panel', async ({
  keyside,
  page,
}) => {
  const app = await startApp();
  try {
    await page.goto(`${app.url}/${Object.keys(LAYOUTS).length}`);
    const sidebar = await openSidebar(page);
    await expect(sidebar.getByTestId('lies-over')).toBeVisible();
    await picture(page, 'lies-over.png');
    await sidebar.getByTestId('lies-over-move').click({ delay: 80 });
    const panel = await findSidePanel(keyside.context, page);
    await expect.poll(() => panel.evaluate('document.documentElement.dataset.state')).toBe('nobody');
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
  } finally {
    app.close();
  }
});
