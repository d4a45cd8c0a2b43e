import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/domain/languages/tags';
import { textFiles } from '../../lib/text-parts';

const build = '.output/chrome-mv3';
const BUILT = ['sidebar.html', 'popup.html', 'background.js'];
const SOURCES = ['sidebar/main.tsx', 'popup/main.tsx', 'background/index.ts'].map((path) => `entrypoints/${path}`);
/** What is given the area that it completes. */
const PASS_ON = ['lib/text.ts', 'lib/text-name.ts', 'components/form/choices-of.ts'];
const read = (path: string) => readFileSync(path, 'utf8');
const files = new Map(textFiles('.', false).map(({ relativeDest, contents }) => [relativeDest, contents]));
const textsOf = (language: string, part: string): Record<string, string> =>
  JSON.parse(files.get(`texts/${language}/${part}.json`) ?? '');

/** Returns the code of all scripts that a built page or script loads, at once or later. */
function codeOf(entry: string): string[] {
  const files = new Set([join(build, entry)]);
  for (const path of files) {
    const names = read(path).matchAll(/["'`]((?:\.{0,2}\/)?[\w./-]+\.js)["'`]/g);
    for (const [, name = ''] of names) {
      const found = [join(dirname(path), name), join(build, name)].find(existsSync);
      // The scripts that a page of others is given say nothing with these texts.
      if (found && /\/chunks\//.test(found)) files.add(found);
    }
  }
  return [...files].filter((path) => path.endsWith('.js')).map(read);
}

/** Returns all that stands in quotation marks in a script, and of templates what stands before the first value. */
function wordsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const type: unknown = Reflect.get(node, 'type');
  const value: unknown = Reflect.get(node, 'value');
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  const quasis: unknown = type === 'TemplateLiteral' ? Reflect.get(node, 'quasis') : [];
  const first = Array.isArray(quasis) ? quasis.slice(0, 1).map(({ value: { cooked } }) => String(cooked)) : [];
  return [...first, ...Object.values(node).flatMap(wordsIn)];
}

describe.each(LANGUAGES)('the files of texts in %s', (language) => {
  const messages: Record<string, { message: string }> = JSON.parse(read(`public/_locales/${language}/messages.json`));
  const sidebar = textsOf(language, 'sidebar');
  const rest = textsOf(language, 'rest');

  it('hold all texts of the language, each in one of the two files', () => {
    expect(Object.keys(sidebar).filter((name) => name in rest)).toEqual([]);
    const all = Object.entries(messages).map(([name, { message }]) => [name, message]);
    expect({ ...sidebar, ...rest }).toEqual(Object.fromEntries(all));
  });

  it('are at most 60 kB for the sidebar', () => {
    expect(Buffer.byteLength(files.get(`texts/${language}/sidebar.json`) ?? '')).toBeLessThanOrEqual(60_000);
  });
});

it.each(BUILT)('all texts that %s names are in its file', (entry) => {
  const words = new Set(codeOf(entry).flatMap((code) => wordsIn(parseSync('built.js', code).program)));
  const isNamed = (name: string) => words.has(name) || words.has(name.replace(/_(?:one|other)$/, ''));
  expect(Object.keys(textsOf('en', 'rest')).filter(isNamed)).toEqual([]);
  expect(Object.keys(textsOf('en', 'sidebar')).filter(isNamed).length).toBeGreaterThan(5);
});

/** Returns the program of each source file that an entrypoint is made of, types left out. */
function programsOf(entry: string): { path: string; program: unknown }[] {
  const programs = new Map<string, unknown>([[entry, null]]);
  for (const path of programs.keys()) {
    const { program, module } = parseSync(path, read(path));
    programs.set(path, program);
    const late = module.dynamicImports.map(({ moduleRequest: { start, end } }) => read(path).slice(start + 1, end - 1));
    const atOnce = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
    const passedOn = module.staticExports.flatMap(({ entries }) =>
      entries.map((one) => one.moduleRequest?.value ?? ''),
    );
    for (const name of [...late, ...atOnce, ...passedOn].filter((one) => one.startsWith('.'))) {
      const found = ['.ts', '.tsx', '/index.ts'].map((ending) => join(dirname(path), name) + ending).find(existsSync);
      if (found && !programs.has(found)) programs.set(found, null);
    }
  }
  return [...programs].map(([path, program]) => ({ path, program }));
}

interface Call {
  name: string;
  first: { type?: string; value?: unknown; quasis?: { value: { cooked: string } }[] };
}

/** Returns every call of a function by its name, with the first thing that it is given. */
function callsIn(node: unknown): Call[] {
  if (typeof node !== 'object' || node === null) return [];
  const {
    type,
    callee,
    arguments: given,
  } = node as { type?: string; callee?: { name?: string }; arguments?: Call['first'][] };
  const own = type === 'CallExpression' && callee?.name && given?.[0] ? [{ name: callee.name, first: given[0] }] : [];
  return [...own, ...Object.values(node).flatMap(callsIn)];
}

it.each(SOURCES)('all areas that %s completes with a word are in its file', (entry) => {
  const calls = programsOf(entry).flatMap(({ path, program }) =>
    PASS_ON.includes(path) ? [] : callsIn(program).map((call) => ({ path, ...call })),
  );
  const rest = Object.keys(textsOf('en', 'rest'));
  const areaOf = ({ name, first }: Call): string | null => {
    if (['wordOf', 'textName', 'choicesOf'].includes(name)) return first.type === 'Literal' ? `${first.value}_` : '';
    return name === 't' && first.type === 'TemplateLiteral' ? (first.quasis?.[0]?.value.cooked ?? '') : null;
  };
  const found = calls.flatMap((call) => ({ path: call.path, area: areaOf(call) }));
  const areas = found.flatMap(({ path, area }) => (area === null ? [] : [{ path, area }]));
  // An area that is no plain text could be any.
  expect(areas.filter(({ area }) => !/^[a-z]\w*_$/i.test(area))).toEqual([]);
  expect(areas.filter(({ area }) => rest.some((name) => name.startsWith(area)))).toEqual([]);
});
