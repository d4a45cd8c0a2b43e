import Papa from 'papaparse';
import type { Delimiter } from './delimiter';
import { withFormulaMark } from './formula-mark';

/**
 * Returns rows of cells, the headings first, as a CSV text that `readCsv` reads as the same cells. Nothing in it runs as a
 * formula in a spreadsheet.
 */
export function writeTable(rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string {
  return Papa.unparse(
    rows.map((cells) => cells.map(withFormulaMark)),
    { delimiter },
  );
}
