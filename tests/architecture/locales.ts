import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf, textOfOption } from '../../components/workspace/settings/text-names';
import { LANGUAGES } from '../../lib/domain/languages/tags';
import { settingLeaves } from '../../lib/domain/setting-leaves';
import { plays } from '../../lib/plays/index';
import { joined } from '../../lib/text-name';

type Texts = Record<string, { message: string }>;
const languages = readdirSync('public/_locales');
const textsOf = (language: string): Texts =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const placeholders = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();
const PLURAL = /_(zero|one|two|few|many|other)$/;
const english = textsOf('en');
const german = textsOf('de');

/** Lists the texts of a language, as "key: text", that are not as they should be. */
const offenders = (language: string, isWrong: (message: string, key: string) => boolean) =>
  Object.entries(textsOf(language)).flatMap(([key, { message }]) =>
    isWrong(message, key) ? [`${key}: ${message}`] : [],
  );

describe.each(languages)('the texts in %s', (language) => {
  it('are complete, with the same placeholders, and none is left over', () => {
    const translated = textsOf(language);
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message }] of Object.entries(english)) {
      expect(placeholders(translated[key]?.message ?? ''), key).toEqual(placeholders(message));
      expect(translated[key]?.message.trim(), key).not.toBe('');
    }
  });

  it('have every plural form that the language asks for, and no other', () => {
    const asked = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    const forms = new Map<string, string[]>();
    const texts = textsOf(language);
    for (const [key, { message }] of Object.entries(texts)) {
      const [, form] = PLURAL.exec(key) ?? [];
      const base = key.replace(PLURAL, '');
      // "Other" may also be a plain word of ours: the function of a person, the reason of a loss.
      const isPlural = form && (message.includes('{') || `${base}_one` in texts);
      if (isPlural) forms.set(base, [...(forms.get(base) ?? []), form]);
    }
    expect([...forms].filter(([, given]) => given.sort().join() !== asked.join())).toEqual([]);
  });

  it('are not much longer than in English and German', () => {
    const yardsticks = language === 'de' ? [english] : [english, german];
    const longest = (key: string) => Math.max(...yardsticks.map((texts) => texts[key]?.message.length ?? 0));
    expect(offenders(language, ({ length }, key) => length > Math.max(30, 1.8 * longest(key)))).toEqual([]);
  });

  it('fit where a store or browser cuts them', () => {
    const { extension_name: name, extension_description: description } = textsOf(language);
    expect(name?.message.length).toBeLessThanOrEqual(45);
    expect(description?.message.length).toBeLessThanOrEqual(132);
  });

  it('are set as the language is set', () => {
    expect(offenders(language, (text) => /\s\s|^\s|\s$/.test(text))).toEqual([]);
    expect(offenders(language, (text) => /\s[,.;:!?](\s|$)/.test(text))).toEqual([]);
    // A straight quotation mark, or a letter that Unicode itself advises against.
    expect(offenders(language, (text) => /["ŉ]/.test(text))).toEqual([]);
    const quotes = { en: '“”', de: '„“', hu: '„”', nb: '«»', af: '“”' }[language] ?? '';
    expect(
      offenders(language, (text) => [...text].some((sign) => '“”„«»'.includes(sign) && !quotes.includes(sign))),
    ).toEqual([]);
  });
});

it('every language listed has its texts, and no other', () => {
  expect([...LANGUAGES].sort()).toEqual([...languages].sort());
});

it('no table of words is still to be translated', () => {
  const marked = globSync('lib/domain/languages/*/*.ts').filter((path) =>
    readFileSync(path, 'utf8').startsWith('// To be translated.'),
  );
  expect(marked).toEqual([]);
});

it('no ending is glued to what is filled into a Hungarian text', () => {
  expect(offenders('hu', (text) => /\}-?\p{L}/u.test(text))).toEqual([]);
});

it('every text is used', () => {
  const sources = ['wxt.config.ts', ...globSync('{lib,components,entrypoints}/**/*.{ts,tsx,html}')];
  const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  const rules = sources.filter((file) => file.startsWith('lib/')).map((file) => readFileSync(file, 'utf8'));
  const found = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map(([, name = '']) => name);

  // Names that stand in the code as they are, of a text or of its plural forms.
  const named = new Set([...found(code, /['"`](\w+)['"`]/g), ...found(code, /__MSG_(\w+)__/g)]);
  // Areas whose names are built, and the words that they are built with: `hint_${hint}`, wordOf('hint', hint), which may
  // stand within more: textName('outcome', `${choice}Now`).
  const areas = [
    ...found(code, /`([a-z]\w*)\$\{/gi),
    ...found(code, /\b(?:textName|wordOf|choicesOf)\('(\w+)'/g).map((area) => `${area}_`),
  ].filter((area) => !area.startsWith('setting_'));
  const lists = found(code, /\[([\d\w', -]+)\] as const/g).flatMap((list) => list.replaceAll("'", '').split(', '));
  const words = new Set(
    [...lists, ...rules.flatMap((rule) => [...found(rule, /'([\w -]+)'/g), ...found(rule, /\b(\w+)\??:/g)])].map(
      joined,
    ),
  );
  const within = [...code.matchAll(/\b(?:textName|wordOf)\('(\w+)', `(\w*)\$\{\w+\}(\w*)`/g)].map(
    ([, area = '', before = '', after = '']) => ({ before: `${area}_${before}`, after }),
  );
  const frames = [...new Set(areas)].map((before) => ({ before, after: '' })).concat(within);
  const isBuilt = (name: string) =>
    frames.some(
      ({ before, after }) =>
        name.startsWith(before) &&
        name.endsWith(after) &&
        words.has(name.slice(before.length, name.length - after.length)),
    );
  // The settings and the plays tell the names of theirs.
  const told = new Set([
    ...settingLeaves.flatMap((leaf) => [
      textOf(leaf),
      `${textOf(leaf)}_hint`,
      ...leaf.options.map((option) => textOfOption(leaf, option)),
      ...[leaf.section, `${leaf.section}_${leaf.part}`].map((part) => `setting_section_${part}`),
      `setting_unit_${leaf.unit}`,
    ]),
    ...plays.flatMap(({ id }) => [`play_${joined(id)}_title`, `play_${joined(id)}_because`]),
  ]);
  const isUsed = (key: string) =>
    [key, key.replace(PLURAL, '')].some((name) => named.has(name) || isBuilt(name) || told.has(name));
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});
