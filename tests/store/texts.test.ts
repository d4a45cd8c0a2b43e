import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/domain/languages/tags';
import { entryIn } from './entry.ts';
import { KNOWN_WARNINGS } from './known-warnings.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** All that a build may ask a user for, at the installation or later. */
function askedFor(build: string): string[] {
  const manifest = read(`.output/${build}/manifest.json`);
  const lists = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
  return lists.flatMap((list) => manifest[list] ?? []);
}

const PARTS = ['Summary', 'Description', 'Single purpose', 'Permissions', 'Privacy', 'Note for reviewers'];

/** The most letters that the stores take: the smaller one of Chrome's and Firefox' where both ask for it. */
const MOST: Record<string, number> = {
  Summary: 132,
  Description: 15_000,
  'Single purpose': 1000,
  'Note for reviewers': 3000,
};

it('there is an entry in each of our languages, and in no other', () => {
  const found = readdirSync('tests/store').filter((name) => name.endsWith('.md'));
  expect(found.sort()).toEqual([...LANGUAGES.map((language) => `${language}.md`), 'README.md'].sort());
});

describe.each(LANGUAGES)('the entry in %s', (language) => {
  const { name, parts, permissions } = entryIn(language);
  const texts = read(`public/_locales/${language}/messages.json`);

  it('has all of its parts, each with words', () => {
    expect([...parts.keys()]).toEqual(PARTS);
    expect([...parts, ...permissions].filter(([, text]) => text === '')).toEqual([]);
  });

  it('has the name and the summary that the manifest has', () => {
    expect([name, parts.get('Summary')]).toEqual([texts.extension_name.message, texts.extension_description.message]);
    expect(name.length).toBeLessThanOrEqual(45);
  });

  it('fits what the stores take', () => {
    const long = Object.entries(MOST).filter(([part, most]) => (parts.get(part) ?? '').length > most);
    expect(long).toEqual([]);
    expect([...permissions].filter(([, why]) => why.length > 1000)).toEqual([]);
  });

  it('says why for each permission of a build, and for no other', () => {
    const asked = [...askedFor('chrome-mv3'), ...askedFor('firefox-mv3')];
    expect([...permissions.keys()].sort()).toEqual([...new Set(asked)].sort());
  });

  it('tells a reviewer which button to press, and what the linter says', () => {
    const note = parts.get('Note for reviewers') ?? '';
    for (const said of [texts.popup_use.message, 'npm run zip', ...KNOWN_WARNINGS]) expect(note).toContain(said);
  });

  it('has as many points and paragraphs as the English one', () => {
    const shape = (of: ReturnType<typeof entryIn>) =>
      [...of.parts].map(([part, text]) => [part, text.split(/\n+/).map((line) => line.startsWith('•'))]);
    expect(shape({ name, parts, permissions })).toEqual(shape(entryIn('en')));
  });
});
