import { recallMappings } from '../../../lib/db/kept-mappings';
import type { Sheet } from '../../../lib/transfer/csv/sheet';
import { importTable } from '../../../lib/transfer/import/import-table';
import { choicesOf, recallMapping } from '../../../lib/transfer/import/kept-mapping';
import type { ChosenFile } from './chosen-files';
import type { ImportAnswers } from './import-messages';

/** Returns what was said of a file with the same headings, where there was one: for its first look, with the sheet that is asked for. */
export async function asLastTime(file: ChosenFile, { sheet: place }: ImportAnswers): Promise<ImportAnswers> {
  const mappings = await recallMappings();
  const at = place ?? file.sheet;
  const isFound = (sheet: Sheet | undefined) => sheet && recallMapping(sheet, mappings);
  const first = isFound(file.sheets[at]);
  const encoding = first?.mapping.encoding;
  // Its headings are known again whatever its letters, but its columns by its letters only.
  const contents = encoding ? await file.again({ encoding }) : file;
  const sheet = 'sheets' in contents ? contents.sheets[at] : undefined;
  const found = isFound(sheet);
  if (!sheet || !found) return { sheet: at, asLastTime: false };
  const { mapping, headingRow } = found;
  const { kind, dates, decimal, currency, vat, isTurned, words, year } = mapping;
  const { shown } = importTable(sheet, { headingRow });
  return {
    sheet: at,
    asLastTime: true,
    kind,
    headingRow,
    columns: choicesOf(mapping, shown.headings),
    year,
    encoding,
    ...(dates && { dates }),
    ...(decimal && { decimal }),
    ...(currency !== undefined && { currency }),
    ...(vat !== undefined && { vat }),
    ...(isTurned !== undefined && { isTurned }),
    ...(words && { words }),
  };
}
