/// <reference types="vite/client" />

import { afterEach, describe, expect, it } from 'vitest';
import { type PageReading, readPage } from '../../entrypoints/page.content/read-page';
import { isRoleAddress } from '../../lib/domain/identify/role-address';
import { sites } from '../../lib/sites/index';
import { knownSites, siteFor } from '../../lib/sites/known-sites';
import { siteNames } from '../../lib/sites/site-names';
import { type ScrubbedPage, scrubPage } from '../new/scrub-page';
import { openPage } from '../page/open-page';
import { openFiles } from './open-files';

interface Case {
  url: string;
  expected: PageReading;
}

const cases = import.meta.glob<Case>('./*/*.json', { eager: true, import: 'default' });
const known = {
  appNames: Object.values(siteNames).map(({ name }) => name),
  appHosts: knownSites.flatMap(({ matches }) => matches.map((pattern) => pattern.split('/')[2] ?? '')),
};
const scrub = (doc: Document, url: string, names: readonly string[] = []): ScrubbedPage =>
  scrubPage(doc, { what: 'page', date: '2026-11-22', url, names, ...known });

afterEach(() => document.body.replaceChildren());

/** SOGo tells who is signed in by a script alone, and scripts are not kept. */
const isToldByScript = (path: string) => path.startsWith('sogo/');

/** Google's calendar packs event and mailbox into one code: without the mailbox no event is found in it any more. */
const isPacked = (path: string) => path.startsWith('googlecalendar/');

/** What was read, without who it was. */
const shapeOf = ({ pageKey, subject, self, message }: PageReading) => ({
  hasKey: pageKey !== null,
  people: subject?.people.map((person) => [person.role, ...Object.keys(person).sort()].join(' ')),
  company: subject?.company && Object.keys(subject.company).sort(),
  // The hour in an id has colons of its own.
  kind: subject?.externalId?.split(':', 3).length,
  isProposal: subject?.isProposal,
  rung: subject?.rung,
  self: self.length,
  hasMessage: message !== undefined,
});

describe('every page of tests/sites, scrubbed,', () => {
  const pages = Object.entries(cases).map(([path, given]) => ({ path: path.replace('.json', '').slice(2), ...given }));

  it.each(pages)('$path is read as before, with nobody of before', async ({ path, url, expected }) => {
    const { doc } = await openPage(`/tests/sites/${path}.html`);
    const site = sites.find(({ id }) => id === path.split('/')[0]);
    if (!site) throw new Error(`No adapter of ${path}`);
    const before = shapeOf(readPage(site, doc, new URL(url)));
    const { people = [] } = expected.subject ?? {};
    const scrubbed = scrub(
      doc,
      url,
      people.flatMap(({ name }) => name ?? []),
    );
    const opened = await openFiles(scrubbed.files);
    expect(siteFor(opened, new URL(scrubbed.url)).id).toBe(site.id);
    const reading = readPage(site, opened, new URL(scrubbed.url));
    const { self: _self, people: _people, ...rest } = before;
    if (!isPacked(path)) expect(shapeOf(reading)).toMatchObject(isToldByScript(path) ? rest : before);
    const written = JSON.stringify(scrubbed).toLowerCase();
    for (const { name, email, phone } of people) {
      // A shared mailbox is nobody: its name may stay.
      const isShared = isRoleAddress(email ?? '');
      for (const told of [isShared ? undefined : name, email, phone])
        expect(written).not.toContain(told?.toLowerCase() ?? '\0');
    }
    for (const address of expected.self) expect(written).not.toContain(address);
  });
});
