import type { LanguageTag } from '../../domain/languages/tags';
import type { Day } from '../../domain/records/day';
import type { ImportKind } from '../import/kind';
import type { BookContents } from '../import/plan';
import { loadSampleTexts } from '../sample-texts';
import { tableOfBook } from './book-tables';
import { csvOut } from './csv-out';
import { exampleBook } from './example-book';
import { type OutTable, tableOut } from './out-table';
import { prospectColumns } from './prospect-columns';

/** Returns a small CSV file of a kind in that language, as somebody could make one, which the import takes in without a hand. */
export async function exampleFile(kind: ImportKind, language: LanguageTag, today: Day): Promise<string> {
  const book = exampleBook(await loadSampleTexts(language), today);
  return csvOut(tableOfKind(kind, book, language), language);
}

function tableOfKind(kind: ImportKind, book: BookContents, language: LanguageTag): OutTable {
  if (kind === 'prospects') return tableOut(book.prospects, prospectColumns(language), language);
  return tableOfBook(kind, book, language, 'UTC');
}
