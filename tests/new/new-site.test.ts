import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeNewSite } from './new-site';

const TODAY = '2026-11-22';
let root = '';
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const everyFile = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-site-'));
  cpSync('lib/sites', join(root, 'lib/sites'), { recursive: true });
  mkdirSync(join(root, 'tests/sites'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

it('writes the adapter, what is known of it, its line in the list, its row and a first page', () => {
  writeNewSite(root, 'freshmail', 'mail', TODAY);
  expect(read('lib/sites/freshmail.ts')).toContain("export const freshmail: SiteAdapter = {\n  id: 'freshmail',");
  expect(read('lib/sites/freshmail.ts')).toContain(`last checked ${TODAY}`);
  expect(read('lib/sites/known-mail.ts')).toMatch(/\n {2}\{ id: 'freshmail', matches: [^\n]*\},\n\];\n$/);
  expect(read('lib/sites/known-crm.ts')).not.toContain('freshmail');
  expect(read('lib/sites/site-names.ts')).toMatch(/\n {2}freshmail: \{ name: 'Freshmail', kind: 'mail' \},\n\};\n$/);
  expect(read('lib/sites/index.ts')).toMatch(
    /fastmail \}.*\nimport \{ freshmail \} from '.\/freshmail';\nimport \{ freshsales/,
  );
  expect(read('lib/sites/index.ts')).toMatch(/\n {2}fastmail,\n {2}freshmail,\n {2}freshsales,\n/);
  expect(read('lib/sites/README.md')).toMatch(/\n\| \[freshmail\]\(freshmail\.ts\) \|[^\n]*\n\| \[ladder\]/);
  expect(read(`tests/sites/freshmail/record-${TODAY}.html`)).toContain('Clara Vogt');
  const { url, expected } = JSON.parse(read(`tests/sites/freshmail/record-${TODAY}.json`));
  expect(url).toBe('https://freshmail.test/record/1');
  expect(expected.subject.people).toHaveLength(1);
});

it('puts a name after all others before the ladder', () => {
  writeNewSite(root, 'zzz', 'crm', TODAY);
  expect(read('lib/sites/index.ts')).toMatch(/from '.\/zzz';\n\n/);
  expect(read('lib/sites/index.ts')).toMatch(/\n {2}zzz,\n {2}ladder,\n\];/);
  expect(read('lib/sites/known-crm.ts')).toContain("id: 'zzz'");
});

it.each([
  ['Fresh', 'mail', /small letters/],
  ['fresh-mail', 'mail', /small letters/],
  ['../escape', 'mail', /small letters/],
  ['', 'mail', /small letters/],
  ['class', 'mail', /small letters/],
  ['gmail', 'mail', /There is a file/],
  ['ladder', 'crm', /There is a file/],
  ['freshmail', 'chat', /"mail" or "crm"/],
])('refuses "%s" as %s and writes nothing', (id, kind, why) => {
  const before = everyFile();
  expect(() => writeNewSite(root, id, kind, TODAY)).toThrow(why);
  expect(everyFile()).toEqual(before);
  expect(existsSync(join(root, 'tests/sites', id || 'none'))).toBe(false);
});
