import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { importGraph } from './imports.ts';
import { sourceFiles } from './tree.ts';

const ENTRYPOINTS = ['popup', 'sidebar', 'workspace'];
const SOURCE = /@source "([^"]+)"/g;

/** Returns the files with classes that the main file leads to but that lie in none of the folders. */
function outside(
  graph: ReadonlyMap<string, readonly string[]>,
  main: string,
  folders: readonly string[],
  hasClasses: (path: string) => boolean,
): string[] {
  const reached = new Set([main]);
  for (const path of reached) for (const next of graph.get(path) ?? []) reached.add(next);
  return [...reached].filter(
    (path) =>
      path.startsWith('components/') && !folders.some((folder) => path.startsWith(`${folder}/`)) && hasClasses(path),
  );
}

const setsClasses = (path: string) => readFileSync(path, 'utf8').includes('className');

it('a component that the style sheet does not look through is seen', () => {
  const graph = new Map([
    ['main.tsx', ['components/a/A.tsx']],
    ['components/a/A.tsx', ['components/b/B.tsx', 'components/b/b.ts']],
  ]);
  expect(outside(graph, 'main.tsx', ['components/a'], (path) => path.endsWith('B.tsx'))).toEqual([
    'components/b/B.tsx',
  ]);
  expect(outside(graph, 'main.tsx', ['components/a', 'components/b'], () => true)).toEqual([]);
});

it.each(ENTRYPOINTS)('the style sheet of the %s looks through every component that it draws', (name) => {
  const sheet = `entrypoints/${name}/style.css`;
  const folders = [...readFileSync(sheet, 'utf8').matchAll(SOURCE)].map(([, path = '']) => join(dirname(sheet), path));
  expect(outside(importGraph(), `entrypoints/${name}/main.tsx`, folders, setsClasses)).toEqual([]);
});

const text = (path: string) => readFileSync(path, 'utf8');
/** What says that there are further rows, and what draws so many of them as were asked for. */
const SHOWS_MORE = /list_(more|fewer)'|\.slice\(0, (most|\w+ \? )/;

it('further rows of a list are shown by LongList alone, which leads the focus to them', () => {
  const components = sourceFiles().filter((path) => /^components\/workspace\/.*\.tsx$/.test(path) && existsSync(path));
  expect(components.filter((path) => SHOWS_MORE.test(text(path)))).toEqual(['components/workspace/LongList.tsx']);
});
