import { describe, expect, it } from 'vitest';
import { LANGUAGES, type LanguageTag } from '../../../lib/domain/languages/tags';
import { importTable } from '../../../lib/transfer/import/import-table';
import { IMPORT_KINDS, type ImportKind } from '../../../lib/transfer/import/kind';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { exampleFile } from '../../../lib/transfer/out/example-file';
import { readFile } from '../../../lib/transfer/readers/read-file';
import { carryOut, EMPTY, planFile } from '../import/case';

const TODAY = '2026-11-21';

async function readExample(kind: ImportKind, language: LanguageTag) {
  const text = await exampleFile(kind, language, TODAY);
  const read = await readFile(new Blob([text]), language);
  if ('other' in read || !read.sheets[0]) throw new Error('unread');
  const { table } = importTable(read.sheets[0]);
  return { text: text.replace('\uFEFF', ''), table, columns: recogniseColumns(table.headings, {}, table.rows) };
}

describe.each(LANGUAGES)('an example file in %s', (language) => {
  it.each(IMPORT_KINDS)('goes in without a hand: %s', async (kind) => {
    const { text: accounts } = await readExample('accounts', language);
    const { text: people } = await readExample('people', language);
    const customers = carryOut(planFile(accounts), EMPTY);
    const book = kind === 'contacts' ? carryOut(planFile(people, customers), customers) : customers;
    const { text, table, columns } = await readExample(kind, language);
    expect(columns.kind).toBe(kind);
    expect(columns.missing).toEqual([]);
    expect([...columns.doubtful]).toEqual([]);
    expect(new Set(Object.values(columns.at).flat()).size).toBe(table.headings.length);
    const plan = planFile(text, book);
    expect(plan.refused).toEqual([]);
    expect(plan.notes ?? []).toEqual([]);
    expect(plan.added + plan.unchanged).toBe(table.rows.length);
  });
});
