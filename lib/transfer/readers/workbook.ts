import { readOds } from 'hucre/ods';
import { readXls, readXlsx } from 'hucre/xlsx';
import type { Sheet } from '../csv/sheet';
import { type CellValue, cellText } from './cell-text';

/** The kinds of workbook that can be read. */
export type WorkbookKind = 'xlsx' | 'ods' | 'xls';

/**
 * Returns the sheets of a workbook that hold anything and are not hidden, cells by their stored values. Rejects where the bytes
 * cannot be read. The one place that names the library which reads workbooks.
 */
export async function readWorkbook(bytes: Uint8Array, kind: WorkbookKind): Promise<Sheet[]> {
  const { sheets } = await READERS[kind](bytes);
  return sheets
    .filter((sheet) => !sheet.hidden && !sheet.veryHidden)
    .map(({ name, rows }) => sheetOf(name, rows))
    .filter((sheet) => sheet.rows.length > 0);
}

const READERS = { xlsx: readXlsx, ods: readOds, xls: readXls } satisfies Record<WorkbookKind, unknown>;

function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  const written = rows.map((cells, at) => ({ line: at + 1, cells: Array.from(cells, cellText) }));
  return {
    name,
    delimiter: ',',
    rows: written.filter(({ cells }) => cells.some((cell) => cell !== '')),
    openQuotes: new Map(),
  };
}
