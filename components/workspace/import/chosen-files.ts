import type { LanguageTag } from '../../../lib/domain/languages/tags';
import type { Sheet } from '../../../lib/transfer/csv/sheet';
import type { Table } from '../../../lib/transfer/csv/table';
import { importTable } from '../../../lib/transfer/import/import-table';
import { type ImportKind, KINDS_IN_ORDER } from '../../../lib/transfer/import/kind';
import { type FileContents, readFile, type TextReading } from '../../../lib/transfer/readers/read-file';
import { ratedSheet, sheetsThatGoIn } from '../../../lib/transfer/sales/sheets-that-go-in';
import type { Unreadable } from './import-messages';

/** What the user has said of how a text is read. */
type SaidOfText = Parameters<typeof readFile>[2];

/** A file of which something can be read, or one sheet of it: its place among the chosen ones, its sheets, and the one that it is about. */
export type ChosenFile = {
  name: string;
  /** The sheet's name where others of the workbook go in beside it, else ''. */
  part: string;
  /** The user has chosen the sheet, which does not go in by itself. */
  isByHand?: true;
  place: number;
  /** Undefined where it is no kind that we know. */
  kind: ImportKind | undefined;
  lines: number;
  headings: string;
  sheets: readonly Sheet[];
  sheet: number;
  text: TextReading | undefined;
  /** Reads the file once more, in another way. */
  again: (said: SaidOfText) => Promise<FileContents>;
};
export type LeftOutFile = { name: string; why: Unreadable };

/** What is no kind that we know comes last. */
const rankOf = (kind: ImportKind | undefined) => (kind ? KINDS_IN_ORDER.indexOf(kind) : KINDS_IN_ORDER.length);

/** Returns the files that can be read, sheet by sheet where a workbook has several kinds of them, in the order in which they have to go in, and why each of the others cannot. */
export async function readChosen(
  chosen: readonly File[],
  screen: LanguageTag,
): Promise<{ files: ChosenFile[]; leftOut: LeftOutFile[] }> {
  const files: ChosenFile[] = [];
  const leftOut: LeftOutFile[] = [];
  for (const [place, file] of chosen.entries()) {
    const { name } = file;
    const contents = await readFile(file, screen);
    if ('other' in contents) {
      leftOut.push({ name, why: contents.other });
      continue;
    }
    const { sheets, text } = contents;
    const tables = sheets.map((sheet) => importTable(sheet).table);
    const why = whyNothing(tables);
    if (why) leftOut.push({ name, why });
    else {
      const again = (said: SaidOfText) => readFile(file, screen, said);
      const parts = sheetsThatGoIn(sheets);
      const isSplit = parts.length > 1;
      for (const one of parts) {
        const part = isSplit ? (sheets[one.sheet]?.name ?? '') : '';
        files.push({ ...{ name, part, place, ...one }, ...{ sheets, text, again } });
      }
    }
  }
  files.sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
  return { files, leftOut };
}

/** A sheet of a chosen file, by their places. */
export type SheetPlace = { place: number; sheet: number };

const isSheet = (one: SheetPlace, other: SheetPlace) => one.place === other.place && one.sheet === other.sheet;

/** Returns the sheets of a workbook that do not go in, although others do. */
export const othersOf = (file: ChosenFile, files: readonly ChosenFile[]): string[] =>
  file.sheets.flatMap(({ name, rows }, sheet) =>
    file.part === '' || rows.length === 0 || files.some((one) => isSheet(one, { ...file, sheet })) ? [] : name,
  );

/**
 * Returns the files with another sheet in the place of one that goes in beside others: that one comes next, unless it was itself chosen,
 * and the chosen one does not come a second time.
 */
export function withSheet(files: readonly ChosenFile[], at: number, sheet: number): readonly ChosenFile[] {
  const file = files[at];
  if (!file?.sheets[sheet] || file.sheet === sheet) return files;
  if (file.part === '') return files.with(at, ofSheet(file, sheet));
  const after = files.slice(at + 1);
  const chosen = { ...file, sheet };
  return [
    ...files.slice(0, at),
    after.find((one) => isSheet(one, chosen)) ?? ofSheet(file, sheet),
    ...(file.isByHand ? [] : [file]),
    ...after.filter((one) => !isSheet(one, chosen)),
  ];
}

/** Returns the files with those first that have been dealt with, in the order in which they were. */
export function dealtFirst(files: readonly ChosenFile[], dealt: readonly SheetPlace[]): readonly ChosenFile[] {
  const first = dealt.flatMap((one) => {
    const file = files.find((other) => isSheet(other, one)) ?? files.find(({ place }) => place === one.place);
    return file ? (file.sheet === one.sheet ? file : ofSheet(file, one.sheet)) : [];
  });
  return [...first, ...files.filter((file) => !dealt.some((one) => isSheet(one, file)))];
}

/** Another sheet of a workbook. */
function ofSheet(file: ChosenFile, at: number): ChosenFile {
  const sheet = file.sheets[at];
  if (!sheet) return file;
  const part = file.part && sheet.name;
  return { ...file, ...ratedSheet(sheet, at), part, isByHand: true };
}

function whyNothing(tables: readonly Table[]): 'empty' | 'headingsOnly' | undefined {
  if (tables.every((table) => table.headings.length === 0)) return 'empty';
  return tables.every((table) => table.rows.length + table.refused.length === 0) ? 'headingsOnly' : undefined;
}
