import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeNewLanguage } from './new-language';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keyside-language-'));
  for (const part of ['public/_locales', 'lib', 'tsconfig.json']) cpSync(part, join(root, part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const textsOf = (tag: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(root, 'public/_locales', tag, 'messages.json'), 'utf8'));
const read = (file: string) => readFileSync(join(root, 'lib/domain/languages', file), 'utf8');

/** Returns what the type check of the domain, and of all that its types come from, says of the project. */
function typeErrors(): string {
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  try {
    return execFileSync('node_modules/.bin/tsc', ['-p', 'lib/domain'], { cwd: root, encoding: 'utf8' });
  } catch (error) {
    return String(Reflect.get(Object(error), 'stdout'));
  }
}

it('writes every text, still to be translated, and lists the language', () => {
  writeNewLanguage(root, 'sv');
  expect(Object.keys(textsOf('sv'))).toEqual(Object.keys(textsOf('en')));
  const done = Object.entries(textsOf('sv')).filter(([, { message }]) => message !== '');
  expect(done).toEqual([['setting_general_language_sv', { message: 'Svenska' }]]);
  expect(textsOf('de')['setting_general_language_sv']?.message).toBe('Svenska');
  expect(read('tags.ts')).toContain("'af', 'sv'] as const");
});

it('writes every table of words, still to be translated, so that the types agree', { timeout: 120_000 }, () => {
  writeNewLanguage(root, 'sv');
  const tables = readdirSync(join(root, 'lib/domain/languages/en'));
  expect(readdirSync(join(root, 'lib/domain/languages/sv'))).toEqual(tables);
  expect(tables.filter((name) => !read(`sv/${name}`).startsWith('// To be translated.'))).toEqual([]);
  expect(typeErrors()).toBe('');
});

it('the rules read its words from then on', async () => {
  writeNewLanguage(root, 'sv');
  const from = join(root, 'lib/domain/languages/sv/thread-titles.ts');
  writeFileSync(from, read('sv/thread-titles.ts').replace("'re, fw, fwd'", "'ärende'"));
  const { threadTitle } = await import(join(root, 'lib/domain/words/thread-title.ts'));
  expect(threadTitle('Ärende: Aw: Pumpen')).toBe('Pumpen');
});

it('asks for the plural forms of the language', () => {
  writeNewLanguage(root, 'pl');
  const forms = Object.keys(textsOf('pl')).filter((key) => /_few$/.test(key));
  expect(forms.length).toBeGreaterThan(0);
});

it.each(['de', 'Klingon', '', '../x'])('refuses the tag “%s”, and writes nothing', (tag) => {
  const before = read('tags.ts');
  expect(() => writeNewLanguage(root, tag)).toThrow(Error);
  expect(read('tags.ts')).toBe(before);
});
