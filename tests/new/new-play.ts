import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joined } from '../../lib/text-name.ts';
import { changeFile } from './change-file.ts';
import { withLine } from './with-line.ts';

const play = (id: string, name: string) => `import { keyOfFacts } from '../domain/dismissal';
import type { Play } from './play';

/** When it fires, and from which rule of the domain. */
export const ${name}: Play = {
  id: '${id}',
  suggest({ account, workday }) {
    const isCalledFor = false;
    if (!isCalledFor) return null;
    return {
      playId: '${id}',
      accountId: account.id,
      due: workday,
      because: { account: account.name },
      key: keyOfFacts([account.id]),
    };
  },
};
`;

const test = (id: string, name: string) => `import { expect, it } from 'vitest';
import { ${name} } from '../../lib/plays/${id}';
import { factsOf } from './facts-of';
import { wordingOf } from './wording-of';

it('fires with its reasons', () => {
  const suggestion = ${name}.suggest(factsOf({}, '2026-11-20'));
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual(['What to do for Kovács Bau', 'Why.']);
});

it('is silent on the day before', () => {
  expect(${name}.suggest(factsOf({}, '2026-11-19'))).toBeNull();
});
`;

function addTexts(path: string, name: string): void {
  changeFile(path, (json) => {
    const texts = { ...JSON.parse(json) };
    texts[`${name}_title`] = { message: 'What to do for {account}' };
    texts[`${name}_because`] = { message: 'Why.' };
    const sorted = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
    return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
  });
}

/**
 * Writes the skeleton of a play into a project: play, failing test, line of the list, row of the README and texts. Throws an
 * Error on a name that is not kebab-case or is taken.
 */
export function writeNewPlay(root: string, id: string): void {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) throw new Error(`A play's name is in kebab-case, such as "visit-due": ${id}`);
  const files = { play: join(root, 'lib/plays', `${id}.ts`), test: join(root, 'tests/plays', `${id}.test.ts`) };
  if (existsSync(files.play)) throw new Error(`There is a play named ${id}.`);
  const name = joined(id);
  writeFileSync(files.play, play(id, name));
  writeFileSync(files.test, test(id, name));
  changeFile(join(root, 'lib/plays/index.ts'), (list) =>
    withLine(list, `import { ${name} } from './${id}';`, /^import \{.*$/gm, /^import type/m).replace(
      /\n\];/,
      `\n  ${name},\n];`,
    ),
  );
  changeFile(join(root, 'lib/plays/README.md'), (readme) =>
    readme.replace(/(\n\| \[[^\n]*\n)(?!\|)/, `$1| [${id}](${id}.ts) | | |\n`),
  );
  const locales = join(root, 'public/_locales');
  for (const language of readdirSync(locales)) addTexts(join(locales, language, 'messages.json'), `play_${name}`);
}

if (import.meta.main) {
  const [id = ''] = process.argv.slice(2);
  writeNewPlay('.', id);
  process.stdout.write(`lib/plays/${id}.ts\ntests/plays/${id}.test.ts\n`);
}
