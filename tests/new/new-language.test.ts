import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeNewLanguage } from './new-language';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keyside-language-'));
  for (const part of ['public/_locales', 'lib/domain/words/languages.ts'])
    cpSync(part, join(root, part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const textsOf = (tag: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(root, 'public/_locales', tag, 'messages.json'), 'utf8'));
const list = () => readFileSync(join(root, 'lib/domain/words/languages.ts'), 'utf8');

it('writes every text, still to be translated, and lists the language', () => {
  writeNewLanguage(root, 'sv');
  expect(Object.keys(textsOf('sv'))).toEqual(Object.keys(textsOf('en')));
  expect(Object.values(textsOf('sv')).filter(({ message }) => message !== '')).toEqual([]);
  expect(list()).toContain("'af', 'sv'] as const");
});

it('asks for the plural forms of the language', () => {
  writeNewLanguage(root, 'pl');
  const forms = Object.keys(textsOf('pl')).filter((key) => /_few$/.test(key));
  expect(forms.length).toBeGreaterThan(0);
});

it.each(['de', 'Klingon', '', '../x'])('refuses the tag “%s”, and writes nothing', (tag) => {
  const before = list();
  expect(() => writeNewLanguage(root, tag)).toThrow(Error);
  expect(list()).toBe(before);
});
