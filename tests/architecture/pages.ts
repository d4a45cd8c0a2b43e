import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const pages = globSync('**/*.md', { exclude: ['node_modules/**', 'artefacts/**', 'dist/**'] });
const read = (page: string) => readFileSync(page, 'utf8');

/** The files that a page leads to, from the top folder. */
const linksOf = (page: string) =>
  [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => normalize(join(dirname(page), link)));

it.each(pages)('every link of %s leads somewhere', (page) => {
  expect(linksOf(page).filter((link) => !existsSync(link))).toEqual([]);
});

const hardTopics = [
  'entrypoints/page.content/frame-and-nonce.md',
  'lib/db/write/undo-and-merge.md',
  'lib/domain/book/computation.md',
  'lib/domain/identify/identity.md',
  'lib/domain/proposal/chain.md',
  'tests/browsers/README.md',
];

it.each(hardTopics)('%s fits a screen, names the tests that hold it, and is found from CONTRIBUTING', (page) => {
  expect(read(page).split('\n').length).toBeLessThanOrEqual(50);
  expect(read(page)).toContain('tests/');
  expect(linksOf('CONTRIBUTING.md')).toContain(page);
});
