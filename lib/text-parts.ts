import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What says texts and is not the workspace. */
const WITHOUT_WORKSPACE = ['sidebar/main.tsx', 'popup/main.tsx', 'background/index.ts'];
const IMPORT = /\b(?:from|import) ?\(?'(\.[^']+)'/g;
const ENDINGS = ['.ts', '.tsx', '/index.ts'];
/** A name that stands in the code as it is. */
const NAME = /['"`](\w+)['"`]/g;
/** The beginning of names that the code completes: `alarm_${kind}`, wordOf('tier', tier). */
const BEGINNINGS = [/`(\w+_)\$\{/g, /\b(?:wordOf|textName|choicesOf)\(\s*'(\w+)'/g];
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Returns the files of these entrypoints and all that they import, at once or later. */
function filesOf(root: string, entrypoints: readonly string[]): string[] {
  const files = new Set(entrypoints.map((path) => join(root, 'entrypoints', path)));
  for (const file of files) {
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const path = ENDINGS.map((ending) => join(dirname(file), from) + ending).find(existsSync);
      if (path) files.add(path);
    }
  }
  return [...files];
}

/**
 * Returns the rule that says whether sidebar, popup or background can say the text of that name: the name, or the beginning of it
 * that the code completes, stands in a file that they are made of. Rather one too many than one too few.
 */
export function sidebarSays(root: string): (name: string) => boolean {
  const code = filesOf(root, WITHOUT_WORKSPACE).map((file) => readFileSync(file, 'utf8'));
  const found = (pattern: RegExp) => code.flatMap((one) => [...one.matchAll(pattern)].map(([, name = '']) => name));
  const named = new Set(found(NAME));
  const beginnings = [...new Set(BEGINNINGS.flatMap(found))].map((area) => (area.endsWith('_') ? area : `${area}_`));
  return (name) =>
    named.has(name) || named.has(name.replace(PLURAL, '')) || beginnings.some((area) => name.startsWith(area));
}

/**
 * Returns the files of texts that a build is to hold, made of each language's messages.json: `texts/<language>/sidebar.json` with
 * what the sidebar can say, and `rest.json` with what only the workspace says. With `isWhole` the first holds all.
 */
export function textFiles(root: string, isWhole: boolean): { relativeDest: string; contents: string }[] {
  const locales = join(root, 'public/_locales');
  const isFirst = isWhole ? () => true : sidebarSays(root);
  return readdirSync(locales).flatMap((language) => {
    const messages: Record<string, { message: string }> = JSON.parse(
      readFileSync(join(locales, language, 'messages.json'), 'utf8'),
    );
    const texts = Object.entries(messages).map(([name, { message }]) => [name, message] as const);
    const file = (part: string, own: typeof texts) => ({
      relativeDest: `texts/${language}/${part}.json`,
      contents: JSON.stringify(Object.fromEntries(own)),
    });
    return [
      file(
        'sidebar',
        texts.filter(([name]) => isFirst(name)),
      ),
      file(
        'rest',
        texts.filter(([name]) => !isFirst(name)),
      ),
    ];
  });
}
