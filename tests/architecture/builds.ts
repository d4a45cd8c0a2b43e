import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { sites } from '../../lib/sites/index';
import { loadedWith } from './imports.ts';
import { sourceFiles } from './tree.ts';

const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

/** Adds a script to those already loaded, with what it imports and what that imports. */
function load(path: string, loaded: Set<string>): void {
  if (loaded.has(path) || !existsSync(path)) return;
  loaded.add(path);
  if (!path.endsWith('.js')) return;
  for (const [, from] of readFileSync(path, 'utf8').matchAll(/(?:\bfrom|^import|[;\n}]import)\s*["'](\.[^"']+)["']/g)) {
    load(join(dirname(path), from ?? ''), loaded);
  }
}

/** The scripts and styles that an HTML page loads before it can draw, imports of imports included. */
function loadedBy(build: string, page: string): Set<string> {
  const loaded = new Set<string>();
  const html = readFileSync(join(build, page), 'utf8');
  for (const [, from] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) load(join(build, from ?? ''), loaded);
  return loaded;
}

const weight = (files: Iterable<string>) => [...files].reduce((sum, path) => sum + gzipped(path), 0);

const builds = ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-e2e', 'firefox-mv3-e2e'];

it.each(builds)('the manifest of %s is the one we know', async (build) => {
  const { version: _version, ...manifest } = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
  await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${build}.json`);
});

it.each(['chrome-mv3', 'firefox-mv3'])('%s asks for no host when it is installed', (build) => {
  const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.permissions).not.toContain('tabs');
  expect(manifest.content_scripts).toBeUndefined();
});

it.each(builds)('%s holds one script for each adapter, and no other', (build) => {
  expect(readdirSync(`.output/${build}/sites`).sort()).toEqual(sites.map(({ id }) => `${id}.js`).sort());
});

it.each(builds)('%s comes with the licence of every library in it', (build) => {
  const [licences, notice] = ['LICENCES.txt', 'NOTICE.txt'].map((file) =>
    readFileSync(`.output/${build}/${file}`, 'utf8'),
  );
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const libraries = [...(licences?.matchAll(/^## (\S+) - .+\n+([^#]*)/gm) ?? [])];
  const named = libraries.map(([, name]) => name);
  // Some packages come without the text of their licence, and what only a worker loads is in no list of the builder's.
  const isNamed = (name: string) => named.includes(name) || notice?.includes(`- ${name},`);
  expect(Object.keys(dependencies).filter((name) => !isNamed(name))).toEqual([]);
  const without = libraries.filter(([, name = '', text]) => !text && !notice?.includes(` ${name}`));
  expect(without.map(([, name]) => name)).toEqual([]);
});

/** What is loaded into a page as it is needed, beside the adapters. */
const parts = ['reader', 'frame', 'watch', 'answer', 'taught', 'teach', 'snippet'].map((name) => `${name}.js`);

it('what every page loads stays within 3 kB gzipped', () => {
  expect(gzipped('.output/chrome-mv3/content-scripts/page.js')).toBeLessThanOrEqual(3000);
});

// 12 kB is what the design allows; there is no reserve to keep, as more than the reader is never loaded with it.
it('what a page that is touched loads stays within 12 kB gzipped with any adapter', () => {
  const folder = '.output/chrome-mv3';
  const reader = gzipped(`${folder}/content-scripts/page.js`) + gzipped(`${folder}/reader.js`);
  const [largest] = sites
    .map(({ id }) => ({ id, bytes: reader + gzipped(`${folder}/sites/${id}.js`) }))
    .sort((a, b) => b.bytes - a.bytes);
  expect(largest?.bytes, `page.js, reader.js and ${largest?.id}`).toBeLessThanOrEqual(12_000);
});

it('what is loaded as it is needed stays within 5 kB each', () => {
  const found = readdirSync('.output/chrome-mv3').filter((name) => name.endsWith('.js') && name !== 'background.js');
  expect(found.sort()).toEqual([...parts].sort());
  const sizes = parts.map((name) => gzipped(join('.output/chrome-mv3', name)));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(5000);
});

it('the sidebar stays within 160 kB gzipped', () => {
  const files = loadedBy('.output/chrome-mv3', 'sidebar.html');
  expect([...files].some((path) => path.endsWith('.js'))).toBe(true);
  expect(weight(files)).toBeLessThanOrEqual(160_000);
});

it('nothing that the sidebar fetches as it starts holds the lists of domains, which are larger than all else', () => {
  const parts = sourceFiles().filter((path) => /^components\/(?!workspace|popup)\w+\/.*\.tsx$/.test(path));
  const holding = (path: string) => [...loadedWith(path)].filter((name) => /^(tldts|email-providers)\b/.test(name));
  expect(parts.length).toBeGreaterThan(100);
  expect(parts.flatMap((path) => holding(path).map((name) => `${path} ${name}`))).toEqual([]);
});

it('the workspace stays within 280 kB gzipped with any of its pages, and within 60 files', () => {
  const first = loadedBy('.output/chrome-mv3', 'workspace.html');
  const scripts = [...first].filter((path) => path.endsWith('.js')).map((path) => readFileSync(path, 'utf8'));
  const pages = [...scripts.join('\n').matchAll(/\bimport\(\s*[`"']\.\/(\w+Page\b[^`"']*)/g)].map(
    ([, name = '']) => name,
  );
  expect(pages.length).toBeGreaterThan(10);
  const weights = pages.map((name) => {
    const loaded = new Set(first);
    load(join('.output/chrome-mv3/chunks', name), loaded);
    return { name, bytes: weight(loaded), files: loaded.size };
  });
  expect(weights.filter(({ bytes }) => bytes > 280_000)).toEqual([]);
  expect(weights.filter(({ files }) => files > 60)).toEqual([]);
});

it('what is built is few files, which import each other in no circle', () => {
  const chunks = '.output/chrome-mv3/chunks';
  const scripts = readdirSync(chunks).map((name) => join(chunks, name));
  const loads = new Map(scripts.map((path) => [path, new Set<string>()]));
  for (const [path, files] of loads) load(path, files);
  expect(scripts.length).toBeLessThanOrEqual(180);
  const importing = scripts.flatMap((path) => [...(loads.get(path) ?? [])].map((other) => ({ path, other })));
  expect(importing.filter(({ path, other }) => other !== path && loads.get(other)?.has(path))).toEqual([]);
});

/** What a round is made of. */
const ROUND = [
  ['couch', 'couch'],
  ['keepInStep', 'keep-in-step'],
  ['noteWrites', 'outbox'],
  ['rowFor', 'row-for'],
] as const;
/** What a round needs for imports alone. */
const OF_IMPORTS = /\/(block-of-team|import-part|parts-in|parts-out|pieces)$/;

it.each([
  { what: 'what notes writes', names: [['noteWrites', 'outbox']], atMost: 2_190 },
  { what: 'a round, but for imports', names: ROUND, without: OF_IMPORTS, atMost: 10_240 },
  {
    what: 'all that shares a book',
    names: [...ROUND, ['compareAll', 'compare'], ['tryServer', 'try-server'], ['isTeamAsk', 'ask']],
    atMost: 13_560,
  },
])('$what stays within $atMost B gzipped, beside what the book itself loads', async ({ names, without, atMost }) => {
  const said = names.map(([name, file]) => `export { ${name} } from '${resolve(`lib/team/${file}.ts`)}';`);
  const isWhole = (id: string) => id.endsWith('/whole');
  const whole = {
    name: 'whole',
    resolveId: (id: string) => (isWhole(id) ? id : null),
    load: (id: string) => (isWhole(id) ? said.join('\n') : null),
  };
  const external = (id: string, from?: string) =>
    from !== undefined && !isWhole(id) && (without?.test(id) || !resolve(dirname(from), id).includes('/lib/team/'));
  const lib = { entry: 'whole', formats: ['es' as const] };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [whole],
    build: { write: false, lib, rolldownOptions: { external, output: { minify: true } } },
  });
  const parts = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = parts.map((part) => ('code' in part ? part.code : '')).join('\n');
  // Where the rest stands is none of its weight.
  const own = code.replace(/^(?:import[^;]*;)+/, '');
  expect(own).toContain('outbox');
  expect(gzipSync(own, { level: 9 }).length).toBeLessThanOrEqual(atMost);
});

it.each(builds)('every page of %s may connect to its own files alone, whatever the background may', (build) => {
  const pages = readdirSync(`.output/${build}`).filter((name) => name.endsWith('.html'));
  expect(pages.sort()).toEqual(['popup.html', 'sidebar.html', 'workspace.html']);
  for (const page of pages) {
    const [head = ''] = readFileSync(`.output/${build}/${page}`, 'utf8').split(/<script|<link/);
    expect(head.replaceAll('&#39;', "'"), page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`,
    );
  }
});

it('the end-to-end hook of the clock is in no shipped build', () => {
  expect(readFileSync('.output/chrome-mv3/background.js', 'utf8')).not.toContain('clockOffset');
});
