import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ofEvery } from '../../../lib/domain/languages/of-every';
import { LANGUAGES } from '../../../lib/domain/languages/tags';

const folder = 'lib/domain/languages';
const filesOf = (tag: string) => readdirSync(join(folder, tag)).sort();

/** What a file of words exports, with its type: "quotes: QuoteWords". */
const exported = (tag: string, file: string) =>
  [...readFileSync(join(folder, tag, file), 'utf8').matchAll(/^export const (\w+: [^=]+?) =/gm)].map(
    ([, said]) => said,
  );

it('the list of languages names each folder of words', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(
    folders
      .map(({ name }) => name)
      .filter((name) => name !== 'neighbours')
      .sort(),
  ).toEqual([...LANGUAGES].sort());
});

it.each(LANGUAGES)('%s has a table of every kind, by the name and of the type that all have', (tag) => {
  expect(filesOf(tag)).toEqual(filesOf('en'));
  for (const file of filesOf('en')) {
    expect(exported('en', file), file).toHaveLength(1);
    expect(exported(tag, file), file).toEqual(exported('en', file));
  }
});

it('a language without a table of some kind is named as soon as the kind is read', () => {
  const found = Object.fromEntries(LANGUAGES.map((tag) => [`./${tag}/quotes.ts`, {}]));
  expect(Object.keys(ofEvery(found))).toEqual([...LANGUAGES]);
  const { './hu/quotes.ts': _, ...others } = found;
  expect(() => ofEvery(others)).toThrow(/hu has no .*quotes/);
});
