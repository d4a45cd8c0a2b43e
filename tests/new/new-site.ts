import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { changeFile } from './change-file.ts';
import { withLine } from './with-line.ts';

type Kind = 'mail' | 'crm';

const adapter = (id: string, today: string) => `import { contact, emailIn, fieldIn, record } from './record';
import type { SiteAdapter } from './site';

// Every selector last checked ${today}, strongest first.
const NAME = [
  '[data-field="name"]', // where it was seen, and why it will last
];
const EMAIL = ['[data-field="email"] a[href^="mailto:"]'];

/** The record in the address; null on lists and settings. */
const recordId = ({ pathname }: URL): string | null => /^\\/record\\/(\\d+)/.exec(pathname)?.[1] ?? null;

/** What of the app is read. */
export const ${id}: SiteAdapter = {
  id: '${id}',

  pageKey: recordId,

  read(doc, url) {
    const id = recordId(url);
    if (!id) return null;
    const people = contact({ name: fieldIn(doc, NAME), email: emailIn(doc, EMAIL) });
    return record({ people, externalId: \`${id}:record:\${id}\` });
  },
};
`;

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Clara Vogt</title></head><body>
<main><h1>Clara Vogt</h1><a href="mailto:clara.vogt@nordwind.test">clara.vogt@nordwind.test</a></main></body></html>
`;

const given = (id: string) => ({
  says: 'what stands on the page, and whom it is about',
  url: `https://${id}.test/record/1`,
  expected: {
    pageKey: '1',
    subject: {
      people: [{ name: 'Clara Vogt', email: 'clara.vogt@nordwind.test', role: 'contact' }],
      externalId: `${id}:record:1`,
    },
    self: [],
  },
});

/** Whether the name can be that of a file and of what it exports. */
function isName(id: string): boolean {
  if (!/^[a-z][a-z0-9]*$/.test(id)) return false;
  try {
    return Boolean(new Script(`'use strict'; const ${id} = 0;`));
  } catch {
    return false;
  }
}

/**
 * Writes the skeleton of an adapter into a project: adapter, what is known before it is loaded, its name, line of the list, row of
 * the README, and a page with what it should give, which it does not read yet. Throws an Error on a name that is taken or
 * is no word, and on another kind than mail and crm. `today` is YYYY-MM-DD.
 */
export function writeNewSite(root: string, id: string, kind: string, today: string): void {
  if (!isName(id)) throw new Error(`A site's name is one word in small letters, such as "fastmail": "${id}"`);
  if (kind !== 'mail' && kind !== 'crm') throw new Error(`A site is "mail" or "crm": "${kind}"`);
  const path = join(root, 'lib/sites', `${id}.ts`);
  if (existsSync(path)) throw new Error(`There is a file lib/sites/${id}.ts.`);
  writeFileSync(path, adapter(id, today));
  const pages = join(root, 'tests/sites', id);
  mkdirSync(pages, { recursive: true });
  writeFileSync(join(pages, `record-${today}.html`), page);
  writeFileSync(join(pages, `record-${today}.json`), `${JSON.stringify(given(id), null, 2)}\n`);
  const list: Record<Kind, string> = { mail: 'known-mail.ts', crm: 'known-crm.ts' };
  const name = id.replace(/^./, (first) => first.toUpperCase());
  const known = `  { id: '${id}', matches: https('${id}.test') },`;
  changeFile(join(root, 'lib/sites', list[kind]), (text) => text.replace(/\n\];\n$/, `\n${known}\n];\n`));
  changeFile(join(root, 'lib/sites/site-names.ts'), (text) =>
    text.replace(/\n\};\n$/, `\n  ${id}: { name: '${name}', kind: '${kind}' },\n};\n`),
  );
  changeFile(join(root, 'lib/sites/index.ts'), (text) =>
    withLine(
      withLine(text, `import { ${id} } from './${id}';`, /^import \{.*$/gm, /^$/m),
      `  ${id},`,
      /^ {2}(?!ladder)\w+,$/gm,
      /^ {2}ladder,$/m,
    ),
  );
  changeFile(join(root, 'lib/sites/README.md'), (readme) =>
    readme.replace(/(?=\| \[ladder\])/, `| [${id}](${id}.ts) | | | no | no | overlay | | |\n`),
  );
}

if (import.meta.main) {
  const [id = '', kind = 'crm'] = process.argv.slice(2);
  const today = Temporal.Now.plainDateISO().toString();
  try {
    writeNewSite('.', id, kind, today);
    process.stdout.write(`lib/sites/${id}.ts\ntests/sites/${id}/record-${today}.html\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
