import { readForImport } from '../../../lib/db/read/for-import';
import { tableOfBook } from '../../../lib/transfer/out/book-tables';
import { csvOut } from '../../../lib/transfer/out/csv-out';
import { OUT_KINDS } from '../../../lib/transfer/out/out-table';
import { cardsOut } from '../../../lib/transfer/out/vcard-out';
import type { FromSaveAs, SeenTable, ToSaveAs } from './save-as-messages';

/** Returns the file that is asked for, with how many records it holds; `failed` where the book cannot be read. Never rejects. */
export function saveAs(asked: ToSaveAs): Promise<FromSaveAs> {
  return write(asked).catch(() => ({ kind: 'failed' }));
}

async function write(asked: ToSaveAs): Promise<FromSaveAs> {
  const { as, language } = asked;
  if ('seen' in asked) return fileOf([asked.seen], asked);
  const { what, accountId, names, zone } = asked;
  const book = await readForImport();
  if (as === 'vcard') {
    const people = book.people.filter((one) => accountId === undefined || one.accountId === accountId);
    return doneWith(cardsOut(people, book.accounts), people.length);
  }
  const kinds = what === 'everything' ? OUT_KINDS : [what];
  return fileOf(
    kinds.map((kind) => ({ name: names[kind], ...tableOfBook(kind, book, language, zone, accountId) })),
    asked,
  );
}

async function fileOf(
  tables: readonly SeenTable[],
  { as, language }: Pick<ToSaveAs, 'as' | 'language'>,
): Promise<FromSaveAs> {
  const records = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  if (as === 'csv' && tables[0]) return doneWith(csvOut(tables[0], language), records);
  // Most who save a file save no workbook: what writes those is read when it is asked for.
  const { workbookOut } = await import('../../../lib/transfer/out/workbook-out');
  return doneWith(new Uint8Array(await workbookOut(tables)), records);
}

const doneWith = (file: BlobPart, records: number): FromSaveAs => ({ kind: 'file', file: new Blob([file]), records });
