import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { KNOWN_WARNINGS } from './known-warnings.ts';
import { namesInArchive } from './names-in-archive.ts';
import { STORE_PICTURES } from './pictures.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const archive = (of: string) => `.output/keyside-${version}-${of}.zip`;
const sources = globSync('{components,entrypoints,lib}/**/*.{ts,tsx,html,css}');

it('the changelog begins with the version of the package, and its day', () => {
  const [, heading] = /^## (.+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(heading).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d{2}-\\d{2}\\)$`));
});

it.each(['chrome', 'firefox'])('the archive for %s holds its build, all of it and nothing else', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const files = globSync(`${folder}/**/*`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.split(`${folder}/`)[1]);
  expect(files.length).toBeGreaterThan(100);
  expect(namesInArchive(archive(browser)).sort()).toEqual(files.sort());
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  expect(manifest.version).toBe(version);
});

it('the archive of the sources holds all that is built from, and nothing that was installed or built', () => {
  const names = namesInArchive(archive('sources'));
  const needed = ['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json', 'README.md', 'LICENSE'];
  expect([...needed, ...sources].filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => /^(node_modules|\.output|\.wxt|\.git)\//.test(name))).toEqual([]);
});

it('the linter of Firefox’ store finds nothing in the archive but what is explained', async () => {
  const said = await promisify(execFile)(
    process.execPath,
    ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', archive('firefox')],
    { maxBuffer: 64e6 },
  );
  const { errors, warnings } = JSON.parse(said.stdout) as Record<'errors' | 'warnings', { code: string }[]>;
  expect(errors).toEqual([]);
  expect(warnings.map(({ code }) => code).sort()).toEqual(KNOWN_WARNINGS);
});

it('no code of ours sets HTML, as the note for reviewers says', () => {
  const found = sources.filter((path) => /dangerouslySetInnerHTML|\binnerHTML\b/.test(readFileSync(path, 'utf8')));
  expect(found).toEqual([]);
});

it.each(STORE_PICTURES)('the picture %s is of the size that the stores take, and has no transparency', (name) => {
  const path = `tests/store/pictures/${name}.png`;
  expect(existsSync(path), path).toBe(true);
  const png = readFileSync(path);
  // Width, height, and the kind of colour: 2 is red, green and blue alone.
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([1280, 800, 2]);
});
