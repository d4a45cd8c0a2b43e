import { readOds } from 'hucre/ods';
import { type Sheet as BookSheet, readXls, readXlsx } from 'hucre/xlsx';
import type { Sheet } from '../csv/sheet';
import { type CellValue, cellText, percentText } from './cell-text';

/** The kinds of workbook that can be read. */
export type WorkbookKind = 'xlsx' | 'ods' | 'xls';

/**
 * Returns the sheets of a workbook that hold anything and are not hidden, cells by their stored values. Sheets of charts hold no
 * cells. Rejects where the bytes cannot be read. The one place that names the library which reads workbooks.
 */
export async function readWorkbook(bytes: Uint8Array, kind: WorkbookKind): Promise<Sheet[]> {
  const charts = new Set<string>();
  const read = (more: { readStyles?: boolean; maxRows?: number } = {}) =>
    READERS[kind](bytes, {
      ...more,
      sheets: ({ name, hidden, veryHidden }) => !hidden && !veryHidden && !charts.has(name),
    });
  const { sheets: first } = await withoutCharts(charts, () => read({ readStyles: true, maxRows: STYLED_ROWS }));
  const { sheets } = await withoutCharts(charts, read);
  return sheets
    .map((sheet, place) => sheetOf(sheet, percentColumns(first[place])))
    .filter((sheet) => sheet.rows.length > 0);
}

const READERS = { xlsx: readXlsx, ods: readOds, xls: readXls } satisfies Record<WorkbookKind, unknown>;

/** Looks are read of the first rows only: of all they would take as much time and room again as what stands in the cells. */
const STYLED_ROWS = 50;

/** The library knows no sheet that is a chart alone, and says of each which it is. */
async function withoutCharts<Book>(charts: Set<string>, read: () => Promise<Book>): Promise<Book> {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      const [, name] =
        /missing worksheet file for sheet "(.*)"/s.exec(error instanceof Error ? error.message : '') ?? [];
      if (name === undefined || charts.has(name)) throw error;
      charts.add(name);
    }
  }
}

/** The columns whose figures are shown in per cent. */
function percentColumns(sheet: Pick<BookSheet, 'cells'> | undefined): Set<number> {
  const shown = new Map<number, boolean>();
  for (const [key, { type, style }] of sheet?.cells ?? []) {
    const column = Number(key.slice(key.indexOf(',') + 1));
    if (type === 'number') shown.set(column, (style?.numFmt ?? '').includes('%') && shown.get(column) !== false);
  }
  return new Set([...shown].flatMap(([column, isPercent]) => (isPercent ? [column] : [])));
}

function sheetOf({ name, rows, merges = [] }: BookSheet, percents: ReadonlySet<number>): Sheet {
  const filled = rows.map((cells) => [...cells]);
  for (const { startRow, endRow, startCol } of merges) fillDown(filled, startRow, endRow, startCol);
  const written = filled.map((cells, at) => ({
    line: at + 1,
    cells: cells.map((cell, column) =>
      typeof cell === 'number' && percents.has(column) ? percentText(cell) : cellText(cell),
    ),
  }));
  return {
    name,
    delimiter: ',',
    rows: written.filter(({ cells }) => cells.some((cell) => cell !== '')),
    openQuotes: new Map(),
  };
}

/** A customer or a day that stands once beside several lines is that of each; an amount is no amount of each. */
function fillDown(rows: CellValue[][], from: number, to: number, column: number): void {
  const value = rows[from]?.[column];
  if (typeof value !== 'string' && !(value instanceof Date)) return;
  for (const row of rows.slice(from + 1, to + 1))
    if (row.some((cell) => cell !== null && cell !== '')) row[column] ??= value;
}
