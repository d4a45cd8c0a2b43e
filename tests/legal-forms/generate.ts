import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { makeForms, makeWords } from './make-table.ts';
import { writeTable } from './write-table.ts';

const here = (path: string) => new URL(path, import.meta.url);

/** Where the sources lie: beside the project, and only there. */
const SOURCES = here('../../../shared/corpora/legal-forms/');
export const TABLE = here('../../lib/domain/words/legal-forms.ts');

/** Returns the table as its sources make it, or null where they are not at hand. */
export function generateTable(): string | null {
  if (!existsSync(new URL('org_types.yml', SOURCES))) return null;
  const read = (name: string) => readFileSync(new URL(name, SOURCES), 'utf8');
  return writeTable(makeForms(read('org_types.yml')), makeWords(read('symbols.yml')));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const table = generateTable();
  if (table === null) throw new Error(`No sources in ${SOURCES.pathname}`);
  writeFileSync(TABLE, table);
}
