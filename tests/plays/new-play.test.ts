import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeNewPlay } from '../new/new-play';

let root = '';
const read = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-play-'));
  for (const folder of ['lib/plays', 'public/_locales']) cpSync(folder, join(root, folder), { recursive: true });
  mkdirSync(join(root, 'tests/plays'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

it('writes the play, its test, its line in the list, its row and its texts', () => {
  const languages = ['en', 'de'].map((language) => `public/_locales/${language}/messages.json`);
  const before = languages.map((path) => Object.keys(JSON.parse(read(path))));
  writeNewPlay(root, 'big-order');
  expect(read('lib/plays/big-order.ts')).toContain("export const bigOrder: Play = {\n  id: 'big-order',");
  expect(read('tests/plays/big-order.test.ts')).toContain("import { bigOrder } from '../../lib/plays/big-order';");
  expect(read('lib/plays/index.ts')).toMatch(
    /badSurvey \}.*\nimport \{ bigOrder \} from '.\/big-order';\nimport \{ blockerUnattended/,
  );
  expect(read('lib/plays/index.ts')).toMatch(/\n {2}bigOrder,\n\];\n$/);
  expect(read('lib/plays/README.md')).toMatch(/\n\| [^\n]+\n\| \[big-order\]\(big-order\.ts\) \| \| \|\n\n/);
  languages.forEach((path, place) => {
    const texts = Object.keys(JSON.parse(read(path)));
    expect(texts).toEqual([...(before[place] ?? []), 'play_bigOrder_because', 'play_bigOrder_title'].sort());
  });
});

it('puts a name after all others before the types', () => {
  writeNewPlay(root, 'zero-orders');
  expect(read('lib/plays/index.ts')).toMatch(/from '.\/zero-orders';\nimport type \{ Play \}/);
});

it.each(['Big-Order', 'big order', '../escape', '', 'visit-due'])(
  'refuses the name "%s" and writes nothing',
  (name) => {
    const before = read('lib/plays/index.ts');
    expect(() => writeNewPlay(root, name)).toThrow(/kebab-case|There is a play/);
    expect(read('lib/plays/index.ts')).toBe(before);
    expect(existsSync(join(root, 'tests/plays', `${name}.test.ts`))).toBe(false);
  },
);
