import { expect, it } from 'vitest';
import { type Modules, planFiles } from '../../lib/built-files';

/** What is written of a module: what it imports, what it fetches later, and its size where it is not small. */
interface Written {
  imports?: string[];
  later?: string[];
  size?: number;
}

const SIDEBAR = 'entrypoints/sidebar/main.ts';
const WORKSPACE = 'entrypoints/workspace/main.ts';
const PAGES = 'components/workspace/pages.ts';

function graphOf(modules: Record<string, Written>): Modules {
  const pathsOf = (paths: string[] = []) => paths.map((path) => `/${path}`);
  const infoOf = (id: string) => {
    const { imports, later, size = 100 } = modules[id.slice(1)] ?? {};
    return {
      code: 'x'.repeat(size),
      importedIds: pathsOf(imports),
      dynamicallyImportedIds: pathsOf(later),
      isEntry: id.includes('/entrypoints/'),
    };
  };
  return { getModuleIds: () => pathsOf(Object.keys(modules)), getModuleInfo: infoOf };
}

/** Returns the modules of each file, called by their own names. */
function filesOf(modules: Record<string, Written>): string[][] {
  const files = Map.groupBy(planFiles(graphOf(modules)), ([, file]) => file);
  return [...files.values()].map((all) => all.map(([id]) => id.replace(/^.*\/|\.\w+$/g, '')).sort()).sort();
}

it('a small file that two pages share is joined with another of theirs, a large one is not', () => {
  const modules = {
    [WORKSPACE]: { imports: [PAGES] },
    [PAGES]: { later: ['OnePage.tsx', 'OtherPage.tsx'], size: 20_000 },
    'OnePage.tsx': { imports: ['table.ts', 'small.ts'], size: 20_000 },
    'OtherPage.tsx': { imports: ['table.ts', 'small.ts', 'form.ts'], size: 20_000 },
    'table.ts': { size: 20_000 },
    'small.ts': {},
    'form.ts': {},
  };
  expect(filesOf(modules)).toEqual([['OnePage'], ['OtherPage', 'form'], ['pages'], ['small', 'table']]);
});

it('no page is given another page, nor the sidebar what only the workspace draws, however small', () => {
  const modules = {
    [SIDEBAR]: { later: ['card.ts'] },
    [WORKSPACE]: { imports: [PAGES] },
    [PAGES]: { later: ['OnePage.tsx', 'OtherPage.tsx'] },
    'card.ts': {},
    'OnePage.tsx': {},
    'OtherPage.tsx': {},
  };
  const files = filesOf(modules);
  expect(files).toContainEqual(['card']);
  expect(files.filter((file) => file.includes('OnePage') && file.includes('OtherPage'))).toEqual([]);
});

it('what the sidebar fetches at its start is not given the lists that a rule asks for later', () => {
  const modules = {
    [SIDEBAR]: { later: ['Card.tsx'] },
    'Card.tsx': { imports: ['small.ts'], later: ['rule.ts'], size: 20_000 },
    'small.ts': {},
    'rule.ts': { imports: ['node_modules/tldts/index.js'] },
    'node_modules/tldts/index.js': { size: 400_000 },
  };
  expect(filesOf(modules)).toEqual([
    ['Card', 'small'],
    ['index', 'rule'],
  ]);
});

it('files that are joined import each other in no circle', () => {
  const modules = {
    [WORKSPACE]: { imports: [PAGES] },
    [PAGES]: { later: ['OnePage.tsx', 'OtherPage.tsx', 'ThirdPage.tsx'], size: 20_000 },
    'OnePage.tsx': { imports: ['above.ts'], size: 20_000 },
    'OtherPage.tsx': { imports: ['between.ts'], size: 20_000 },
    'ThirdPage.tsx': { imports: ['below.ts'], size: 20_000 },
    'above.ts': { imports: ['between.ts'] },
    'between.ts': { imports: ['below.ts'], size: 20_000 },
    'below.ts': {},
  };
  const files = filesOf(modules);
  expect(files.find((file) => file.includes('above'))).not.toContain('below');
});

it('two files are never called the same', () => {
  const modules = {
    [WORKSPACE]: { imports: [PAGES] },
    [PAGES]: { later: ['one/Page.tsx', 'other/Page.tsx'], size: 20_000 },
    'one/Page.tsx': { size: 20_000 },
    'other/Page.tsx': { size: 20_000 },
  };
  expect(filesOf(modules)).toHaveLength(3);
});
