/// <reference types="vite/client" />
import { afterEach, expect, it } from 'vitest';
import { knownSites, siteFor } from '../../lib/sites/known-sites';
import { openPage } from '../page/open-page';

/** The apps that run on hosts of the user's own. */
const selfHosted = new Set([
  'bitrix24',
  'dolibarr',
  'espocrm',
  'nextcloudcalendar',
  'odoo',
  'roundcube',
  'roundcubecalendar',
  'sogo',
  'sogocalendar',
  'sugarcrm',
  'suitecrm',
  'suitecrm8',
  'vtiger',
]);

const expected = import.meta.glob<{ url: string }>('./*/*.json', { eager: true, import: 'default' });
const pages = Object.entries(expected)
  .map(([path, { url }]) => ({ path, address: url, id: path.split('/')[1] ?? '' }))
  .filter(({ id }) => selfHosted.has(id));

afterEach(() => document.body.replaceChildren());

it('has pages of every app that the user can host', () => {
  const hostable = knownSites.filter((site) => site.recognises && !site.id.startsWith('outlook')).map(({ id }) => id);
  expect([...selfHosted].sort()).toEqual(hostable.sort());
});

it.each(pages)(
  '$path is recognised on any host, port and folder, and by no other app',
  async ({ path, address, id }) => {
    const { doc } = await openPage(path.replace('./', '/tests/sites/').replace('.json', '.html'));
    const { pathname, search, hash } = new URL(address);
    const url = new URL(`https://intern.unknown.test:8443/apps/sales${pathname}${search}${hash}`);
    expect(siteFor(doc, url).id).toBe(id);
    expect(knownSites.filter((site) => site.recognises?.(doc, url)).map((site) => site.id)).toEqual([id]);
  },
);
