import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles } from './tree.ts';

const lines = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;
const longer = (paths: string[], most: number) =>
  paths.filter((path) => existsSync(path) && lines(path) > most).map((path) => `${path}: ${lines(path)}`);

it('no file exceeds 250 lines', () => {
  expect(longer(sourceFiles(), 250)).toEqual([]);
});

/** Lists of one kind, a file each. */
const LISTS = ['lib/plays', 'lib/sites'];

it('no folder holds more than 40 files, but for lists of one kind', () => {
  const folders = Map.groupBy(
    sourceFiles().filter((path) => /^(lib|components|entrypoints)\//.test(path) && existsSync(path)),
    dirname,
  );
  const full = [...folders].filter(([folder, files]) => files.length > 40 && !LISTS.includes(folder));
  expect(full.map(([folder, { length }]) => `${folder}: ${length}`)).toEqual([]);
});

it('no adapter exceeds 120 lines and no play 60', () => {
  expect(
    longer(
      sourceFiles().filter((path) => path.startsWith('lib/sites/')),
      120,
    ),
  ).toEqual([]);
  expect(
    longer(
      sourceFiles().filter((path) => path.startsWith('lib/plays/') && path !== 'lib/plays/index.ts'),
      60,
    ),
  ).toEqual([]);
});

it('the median file of the product has at most 60 lines', () => {
  const sizes = sourceFiles()
    .filter((path) => /^(lib|components|entrypoints)\//.test(path) && existsSync(path))
    .map(lines)
    .sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
});
