import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { SiteCase } from './site-cases.ts';
import type { SiteBench } from './site-page.ts';

declare const siteBench: SiteBench;

const DATED = /-\d{4}-\d\d-\d\d\.html$/;
/** Isolated from other origins, a page may tell the time in microseconds. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * Opens a page of tests/sites under the address that it would have in real life, without any network, fills it with so many
 * elements and loads the script; rejects where the page does not become as large as that.
 */
export async function openSite(browser: Browser, script: string, given: SiteCase, elements: number): Promise<Page> {
  const folder = `tests/sites/${given.site}`;
  const fixture = `${folder}/${given.page}-2026-11-21`;
  const { url } = JSON.parse(readFileSync(`${fixture}.json`, 'utf8')) as { url: string };
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const isFrame = route.request().frame() !== page.mainFrame();
    if (isFrame && !DATED.test(pathname)) return route.abort();
    const path = isFrame ? `${folder}/${basename(pathname)}` : `${fixture}.html`;
    return route.fulfill({ headers, body: readFileSync(path, 'utf8') });
  });
  await page.goto(url);
  await page.addScriptTag({ path: script });
  const { site, place } = given;
  const held = await page.evaluate(([one, count]) => siteBench.prepare(one, count), [
    { site, place },
    elements,
  ] as const);
  if (held < elements) throw new Error(`${fixture} has ${held} elements.`);
  return page;
}
