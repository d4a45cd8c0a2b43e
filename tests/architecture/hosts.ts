import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from './tree.ts';

/** An element whose name the page could define, and which so would be its own: all names of that kind have a hyphen. */
const DEFINABLE = /createElement(?:NS)?\([^)]*?['"`][a-z]+-[\w-]*['"`]/g;

it('nothing of ours stands in a page by a name that the page can define', () => {
  const paths = sourceFiles().filter((path) => /^(entrypoints|lib|components)\//.test(path));
  const made = paths.flatMap(
    (path) =>
      readFileSync(path, 'utf8')
        .match(DEFINABLE)
        ?.map((call) => `${path}: ${call}`) ?? [],
  );
  expect(made).toEqual([]);
  expect("doc.createElement('keyside-teach')".match(DEFINABLE)).toHaveLength(1);
});
