import type { LanguageTag } from '../../domain/languages/tags';
import { writeTable } from '../csv/write-table';
import type { OutCell, OutTable } from './out-table';

/**
 * Returns a table as a CSV text that spreadsheets in that language open by a double click: in English with commas and decimal points,
 * elsewhere with semicolons and decimal commas. Begins with a mark that says it is UTF-8.
 */
export function csvOut(table: OutTable, language: LanguageTag): string {
  return `\uFEFF${writeTable(textsOf(table, language), language === 'en' ? ',' : ';')}`;
}

/** Returns a table as the text that a spreadsheet takes from the clipboard, cell by cell. */
export function clipboardOut(table: OutTable, language: LanguageTag): string {
  return writeTable(textsOf(table, language), '\t');
}

function textsOf({ headings, rows }: OutTable, language: LanguageTag): string[][] {
  const decimal = language === 'en' ? '.' : ',';
  return [headings, ...rows.map((row) => row.map((cell) => textOf(cell, decimal)))];
}

const PLAIN = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 10 });

/** Three digits behind the decimal sign could be thousands: they get a fourth. */
function textOf(cell: OutCell, decimal: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'string') return cell;
  return PLAIN.format(cell)
    .replace(/(\.\d{3})$/, '$10')
    .replace('.', decimal);
}
