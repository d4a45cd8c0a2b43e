import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles } from './tree.ts';

const planted: [zone: string, path: string, allowed: string, forbidden: string[]][] = [
  [
    'domain',
    'lib/domain/book/planted.ts',
    "import './band'; import '../records/day'; import '../settings'; import 'zod/mini';",
    ['../../db/schema', '../../plays/index', '../../text', 'zod', 'dexie', 'react', 'wxt/browser'],
  ],
  [
    'conclude',
    'lib/conclude/planted.ts',
    "import './account'; import '../domain/records/day';",
    [
      '../db/read/search/find-accounts',
      '../plays/play',
      '../text',
      '../../components/ui/day-text',
      'zod/mini',
      'react',
    ],
  ],
  [
    'plays',
    'lib/plays/planted.ts',
    "import '../domain/records/day'; import '../conclude/account';",
    ['../db/schema', '../sites/site', 'zod/mini', 'react'],
  ],
  [
    'sites',
    'lib/sites/planted.ts',
    "import './dom';",
    ['../domain/records/day', '../messages', 'zod/mini', 'wxt/browser'],
  ],
  [
    'transfer',
    'lib/transfer/planted.ts',
    "import '../domain/records/day';",
    ['../db/schema', '../conclude/account', '../messages', 'zod', 'dexie', 'react'],
  ],
  [
    'db',
    'lib/db/read/planted.ts',
    "import '../../domain/records/day'; import 'zod/mini';",
    ['../../platform/clock', '../../messages', '../../sites/site', 'zod', 'react'],
  ],
  [
    'messages',
    'lib/messages.ts',
    "import './domain/records/day'; import 'zod/mini';",
    ['./db/schema', './platform/clock', 'zod', 'dexie'],
  ],
  [
    'platform',
    'lib/platform/planted.ts',
    "import 'wxt/browser';",
    ['../db/schema', '../sites/site', '../plays/index', 'zod/mini', 'dexie', 'react'],
  ],
  [
    'components',
    'components/ui/planted.tsx',
    "import '../../lib/domain/records/day';",
    ['../../lib/platform/clock', '../../lib/sites/site', 'zod/mini', 'dexie', 'wxt/browser'],
  ],
  [
    'content script',
    'entrypoints/page.content/planted.ts',
    "import '../../lib/sites/dom';",
    [
      '../../lib/domain/records/day',
      '../../lib/conclude/account',
      '../../lib/db/schema',
      '../../components/ui/Button',
      'react',
      'zod/mini',
      'dexie',
    ],
  ],
  [
    'parts of the content script',
    'entrypoints/teach/planted.ts',
    "import '../../lib/sites/dom';",
    [
      '../../lib/domain/records/day',
      '../../lib/conclude/account',
      '../../lib/db/schema',
      '../../components/ui/Button',
      'react',
      'zod/mini',
      'dexie',
    ],
  ],
  [
    'entry pages',
    'entrypoints/sidebar/planted.ts',
    "import '../../lib/platform/clock';",
    ['wxt/browser', 'zod/mini', '../page.content/frame'],
  ],
  [
    'background',
    'entrypoints/background/planted.ts',
    "import '../../lib/db/schema';",
    ['../../components/ui/Button', '../../lib/transfer/csv', 'react', 'zod/mini', 'dexie'],
  ],
];

/** The code of a planted file: what its zone refuses line by line, then what it lets in. */
const importsOf = (allowed: string, forbidden: string[]) =>
  [...forbidden.map((from) => `import '${from}';`), allowed].join('\n');

const globals: [path: string, words: string[]][] = [
  ['lib/domain/book/globals.ts', ['document', 'window', 'fetch', 'Date', 'indexedDB', 'setTimeout']],
  ['lib/conclude/globals.ts', ['document', 'window', 'fetch', 'Date']],
  ['lib/plays/globals.ts', ['document', 'window', 'fetch', 'Date']],
  ['lib/sites/globals.ts', ['indexedDB', 'fetch', 'setTimeout', 'setInterval', 'localStorage']],
  ['lib/db/globals.ts', ['fetch', 'browser', 'chrome']],
  ['components/ui/globals.tsx', ['fetch', 'browser', 'chrome']],
];

const valuesOf = (words: string[]) =>
  [...words, 'Math'].map((word, place) => `export const value${place} = ${word};`).join('\n');

/** Lints planted files with our configuration, all at once; returns each rule and file with the lines that it refuses there. */
function lint(files: [path: string, code: string][]): Map<string, number[]> {
  const tree = mkdtempSync(join(tmpdir(), 'keyside-zones-'));
  try {
    copyFileSync('biome.json', join(tree, 'biome.json'));
    for (const [path, code] of files) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), code);
    }
    const biome = resolve('node_modules/.bin/biome');
    const given = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(biome, given, { cwd: tree, encoding: 'utf8' });
    const refused = new Map<string, number[]>();
    for (const [, rule, path = '', line] of stdout.matchAll(/title=lint\/style\/(\w+),file=([^,]+),line=(\d+)/g)) {
      const place = `${rule} ${relative(tree, path)}`;
      refused.set(
        place,
        [...(refused.get(place) ?? []), Number(line)].sort((a, b) => a - b),
      );
    }
    return refused;
  } finally {
    rmSync(tree, { recursive: true });
  }
}

const refused = lint([
  ...planted.map(([, path, allowed, forbidden]): [string, string] => [path, importsOf(allowed, forbidden)]),
  ...globals.map(([path, words]): [string, string] => [path, valuesOf(words)]),
]);

it.each(planted)('the zone %s lets its own neighbours in and nobody else', (_zone, path, _allowed, forbidden) => {
  expect(refused.get(`noRestrictedImports ${path}`)).toEqual(forbidden.map((_from, place) => place + 1));
});

it.each(globals)('%s may not name the globals that its zone denies', (path, words) => {
  expect(refused.get(`noRestrictedGlobals ${path}`)).toEqual(words.map((_word, place) => place + 1));
});

const typeOnly: [folder: RegExp, from: RegExp][] = [
  [/^lib\/db\//, /\/conclude\//],
  [/^lib\/platform\//, /['"]\.\.\/(domain|messages)/],
  [/^lib\/messages\.ts/, /['"]\.\/sites/],
  [/^entrypoints\/page\.content\//, /lib\/messages['"]/],
];

it.each(typeOnly)('%s takes only types from %s', (folder, from) => {
  const values = sourceFiles()
    .filter((path) => folder.test(path))
    .flatMap((path) => readFileSync(path, 'utf8').match(/^(import|export) (?!type)[^;]*;/gm) ?? [])
    .filter((statement) => from.test(statement));
  expect(values).toEqual([]);
});
