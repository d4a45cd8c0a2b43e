import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changeFile } from './change-file.ts';

/**
 * Writes the skeleton of a language into a project: its file of texts, each still to be translated, with the plural forms that
 * the language asks for, and its place in the list of languages. Throws an Error on a tag that is none or is taken.
 */
export function writeNewLanguage(root: string, tag: string): void {
  if (!/^[a-z]{2,3}$/.test(tag) || Intl.PluralRules.supportedLocalesOf(tag).length === 0)
    throw new Error(`A language is named by its tag, such as "pl": "${tag}"`);
  const path = join(root, 'public/_locales', tag, 'messages.json');
  if (existsSync(path)) throw new Error(`There is a language ${tag}.`);
  const english: object = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'));
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const names = Object.keys(english).flatMap((name) => {
    const base = name.replace(/_one$/, '');
    if (base === name) return [name];
    return forms.filter((form) => form !== 'other').map((form) => `${base}_${form}`);
  });
  const texts = Object.fromEntries(names.map((name) => [name, { message: '' }]));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(texts, null, 2)}\n`);
  changeFile(join(root, 'lib/domain/words/languages.ts'), (list) => list.replace('] as const', `, '${tag}'] as const`));
}

if (import.meta.main) {
  const [tag = ''] = process.argv.slice(2);
  try {
    writeNewLanguage('.', tag);
    process.stdout.write(
      `public/_locales/${tag}/messages.json\nCONTRIBUTING.md says which tables of words come next.\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
