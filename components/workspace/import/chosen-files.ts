import type { LanguageTag } from '../../../lib/domain/languages/tags';
import type { Sheet } from '../../../lib/transfer/csv/sheet';
import type { Table } from '../../../lib/transfer/csv/table';
import { importTable } from '../../../lib/transfer/import/import-table';
import type { ImportKind } from '../../../lib/transfer/import/kind';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { type FileContents, readFile, type TextReading } from '../../../lib/transfer/readers/read-file';
import type { Unreadable } from './import-messages';

/** What the user has said of how a text is read. */
type SaidOfText = Parameters<typeof readFile>[2];

/** A file of which something can be read: its place among the chosen ones, its sheets, and the one that says most. */
export type ChosenFile = {
  name: string;
  place: number;
  sheets: readonly Sheet[];
  sheet: number;
  text: TextReading | undefined;
  /** Reads the file once more, in another way. */
  again: (said: SaidOfText) => Promise<FileContents>;
};
export type LeftOutFile = { name: string; why: Unreadable };

/** Accounts come before what belongs to them; what is no kind that we know comes last. */
const ORDER: readonly (ImportKind | undefined)[] = [
  'accounts',
  'people',
  'prospects',
  'facts',
  'contacts',
  'deals',
  'ledger',
  'targets',
  'plans',
  undefined,
];

/** Returns the files that can be read, in the order in which they have to go in, and why each of the others cannot. */
export async function readChosen(
  chosen: readonly File[],
  screen: LanguageTag,
): Promise<{ files: ChosenFile[]; leftOut: LeftOutFile[] }> {
  const files: (ChosenFile & { kind: ImportKind | undefined })[] = [];
  const leftOut: LeftOutFile[] = [];
  for (const [place, file] of chosen.entries()) {
    const { name } = file;
    const contents = await readFile(file, screen);
    if ('other' in contents) {
      leftOut.push({ name, why: contents.other });
      continue;
    }
    const tables = contents.sheets.map((sheet) => importTable(sheet).table);
    const why = whyNothing(tables);
    if (why) leftOut.push({ name, why });
    else {
      const again = (said: SaidOfText) => readFile(file, screen, said);
      files.push({ name, place, sheets: contents.sheets, text: contents.text, again, ...bestSheet(tables) });
    }
  }
  files.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return { files, leftOut };
}

function whyNothing(tables: readonly Table[]): 'empty' | 'headingsOnly' | undefined {
  if (tables.every((table) => table.headings.length === 0)) return 'empty';
  return tables.every((table) => table.rows.length + table.refused.length === 0) ? 'headingsOnly' : undefined;
}

/** The sheet of a known kind with the most lines, else the longest of all. */
function bestSheet(tables: readonly Table[]): { sheet: number; kind: ImportKind | undefined } {
  const rated = tables.map((table, sheet) => {
    const { kind: likeliest, missing } = recogniseColumns(table.headings, {}, table.rows);
    const kind = missing.length === 0 ? likeliest : undefined;
    return { sheet, kind, lines: table.rows.length };
  });
  rated.sort((a, b) => Number(b.kind !== undefined) - Number(a.kind !== undefined) || b.lines - a.lines);
  return rated[0] ?? { sheet: 0, kind: undefined };
}
