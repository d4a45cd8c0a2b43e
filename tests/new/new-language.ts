import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changeFile } from './change-file.ts';

type Messages = Record<string, { message: string }>;

const readMessages = (path: string): Messages => JSON.parse(readFileSync(path, 'utf8'));
const writeMessages = (path: string, texts: Messages): void =>
  writeFileSync(path, `${JSON.stringify(texts, null, 2)}\n`);

/** Writes the file of texts, each still to be translated, with the plural forms that the language asks for. */
function writeTexts(locales: string, tag: string): void {
  const english = readMessages(join(locales, 'en/messages.json'));
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const names = Object.keys(english).flatMap((name) => {
    const base = name.replace(/_one$/, '');
    if (base === name) return [name];
    return forms.filter((form) => form !== 'other').map((form) => `${base}_${form}`);
  });
  const path = join(locales, tag, 'messages.json');
  mkdirSync(dirname(path), { recursive: true });
  writeMessages(path, Object.fromEntries(names.map((name) => [name, { message: '' }])));
}

/** Gives the language its name among the choices of the settings, as its speakers write it, in every language. */
function nameInSettings(locales: string, tag: string): void {
  const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  const message = own.charAt(0).toLocaleUpperCase(tag) + own.slice(1);
  for (const language of readdirSync(locales)) {
    const path = join(locales, language, 'messages.json');
    const texts = { ...readMessages(path), [`setting_general_language_${tag}`]: { message } };
    writeMessages(path, Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))));
  }
}

/** Writes the folder of tables of words: the English ones, each marked as still to be translated. */
function writeTables(languages: string, tag: string): void {
  mkdirSync(join(languages, tag));
  for (const file of readdirSync(join(languages, 'en'))) {
    const english = readFileSync(join(languages, 'en', file), 'utf8');
    writeFileSync(join(languages, tag, file), `// To be translated.\n${english}`);
  }
}

/**
 * Writes the skeleton of a language into a project: its file of texts, its folder of tables of words, its place in the list of
 * languages, and its name in the settings. The types agree from then on. Throws an Error on a tag that is none or is taken.
 */
export function writeNewLanguage(root: string, tag: string): void {
  if (!/^[a-z]{2,3}$/.test(tag) || Intl.PluralRules.supportedLocalesOf(tag).length === 0)
    throw new Error(`A language is named by its tag, such as "pl": "${tag}"`);
  const locales = join(root, 'public/_locales');
  if (existsSync(join(locales, tag))) throw new Error(`There is a language ${tag}.`);
  const languages = join(root, 'lib/domain/languages');
  writeTexts(locales, tag);
  nameInSettings(locales, tag);
  writeTables(languages, tag);
  changeFile(join(languages, 'tags.ts'), (list) => list.replace('] as const', `, '${tag}'] as const`));
}

if (import.meta.main) {
  const [tag = ''] = process.argv.slice(2);
  try {
    writeNewLanguage('.', tag);
    process.stdout.write(`public/_locales/${tag}/messages.json\nlib/domain/languages/${tag}/\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
