import { writeXlsx } from 'hucre/xlsx';
import type { OutCell, OutTable } from './out-table';

/** The most rows that a sheet of Excel holds, its headings among them. */
const MOST_ROWS = 1_048_576;

/**
 * Returns tables as an Excel workbook, a sheet for each: texts as texts, which never run, numbers as numbers, days as days. What does
 * not fit onto one sheet goes on on the next.
 */
export function workbookOut(tables: readonly (OutTable & { name: string })[]): Promise<Uint8Array> {
  const sheets = tables.flatMap(({ name, headings, rows }) =>
    Array.from({ length: Math.max(1, Math.ceil(rows.length / (MOST_ROWS - 1))) }, (_, part) => ({
      name: part === 0 ? name : `${name} ${part + 1}`,
      rows: [
        headings,
        ...rows.slice(part * (MOST_ROWS - 1), (part + 1) * (MOST_ROWS - 1)).map((row) => row.map(valueIn)),
      ],
      columns: headings.map((heading) => ({ width: Math.max(14, heading.length + 2) })),
      freezePane: { rows: 1 },
    })),
  );
  return writeXlsx({ sheets });
}

/** Midnight in Greenwich is what workbooks keep for a day. */
function valueIn(cell: OutCell): string | number | Date | null {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'object') return new Date(`${cell.day}T00:00:00Z`);
  return typeof cell === 'string' ? asText(cell) : cell;
}

/** Workbooks read "_x0041_" as the letter of that number, and a cell "#N/A" is an error in them: both are to stay what they are. */
function asText(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(/^#(?=[A-Z/0]+[?!]?$)/, '_x0023_');
}
