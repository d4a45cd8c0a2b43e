import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plays } from '../../lib/plays/index';
import { sites } from '../../lib/sites/index';
import { knownSites } from '../../lib/sites/known-sites';
import { siteNames } from '../../lib/sites/site-names';
import { joined } from '../../lib/text-name';

/** Files beside the adapters that read no site of their own. */
const shared = [
  'address',
  'contact-links',
  'covers',
  'dolibarr-mail-form',
  'dom',
  'espocrm-composer',
  'event',
  'gmail-drafts',
  'gmail-message',
  'gmail-print',
  'index',
  'json-ld',
  'known-by',
  'known-calendars',
  'known-crm',
  'known-mail',
  'known-own-crm',
  'known-sites',
  'message-text',
  'microdata',
  'odoo-form',
  'or-ladder',
  'outlook-composers',
  'outlook-message',
  'outlook-people',
  'own-text',
  'page-kind',
  'proton-composers',
  'record',
  'roundcube-compose',
  'schema-org',
  'shown-names',
  'site',
  'site-names',
  'sogo-compose',
  'stable-word',
  'taught',
  'visible-addresses',
  'website-host',
];

/** Files beside the plays that give no advice of their own. */
const besidePlays = [
  'day-or-never',
  'index',
  'play',
  'ranked-suggestion',
  'run-plays',
  'held',
  'advice-rows',
  'urgency',
];

const files = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace(/\.ts$/, ''));

it('every site is a file, in the list, in the README and has its tests', () => {
  const adapters = files('lib/sites')
    .filter((name) => !shared.includes(name))
    .sort();
  expect(sites.map(({ id }) => id).sort()).toEqual(adapters);
  expect(knownSites.map(({ id }) => id).sort()).toEqual(Object.keys(siteNames).sort());
  const readme = readFileSync('lib/sites/README.md', 'utf8');
  for (const id of adapters) {
    expect(readme, `README names ${id}`).toContain(`[${id}](${id}.ts)`);
    expect(existsSync(`tests/sites/${id}`), `tests/sites/${id}`).toBe(true);
  }
});

it('every play is a file, in the list, in the README, has its test and its texts', () => {
  const found = files('lib/plays')
    .filter((name) => !besidePlays.includes(name))
    .sort();
  expect(plays.map(({ id }) => id).sort()).toEqual(found);
  const readme = readFileSync('lib/plays/README.md', 'utf8');
  const texts = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')));
  for (const id of found) {
    const text = `play_${joined(id)}`;
    expect(readme, `README names ${id}`).toContain(`| [${id}](${id}.ts) |`);
    expect(existsSync(`tests/plays/${id}.test.ts`), `tests/plays/${id}.test.ts`).toBe(true);
    expect(texts, `title of ${id}`).toContain(`${text}_title`);
    expect(
      texts.filter((key) => key === `${text}_because` || key === `${text}_because_other`),
      `reasons of ${id}`,
    ).toHaveLength(1);
  }
});
