import Papa from 'papaparse';
import { askAbout } from '../../lib/transfer/import/ask-about';
import { columnWords } from '../../lib/transfer/import/cell-words';
import { importTable } from '../../lib/transfer/import/import-table';
import { planImport } from '../../lib/transfer/import/plan-import';
import { recogniseColumns } from '../../lib/transfer/import/recognise-columns';
import { readFile } from '../../lib/transfer/readers/read-file';
import { EMPTY } from '../transfer/import/case';
import { today } from './make-ledger';

/** All that an import does between a chosen file and the records to be written, as the import page has it done. */
async function importFile(file: Blob): Promise<void> {
  const contents = await readFile(file, 'en');
  const [sheet] = 'sheets' in contents ? contents.sheets : [];
  if (!sheet) throw new Error('No sheet');
  const { table, notes } = importTable(sheet);
  const columns = recogniseColumns(table.headings, {}, table.rows);
  const { dates, decimal } = askAbout(table, columns);
  columnWords(table.rows, columns);
  let id = 0;
  const plan = planImport(table, columns, EMPTY, {
    ...{ dates, decimal, notes, today: today.toString(), now: '2026-11-21T08:00:00Z', zone: 'Europe/Berlin' },
    newId: () => `${++id}`,
  });
  if (plan.added !== table.rows.length) throw new Error(`${plan.added} lines of ${table.rows.length}`);
}

/** The least that can be done with the same file: PapaParse, and its amounts added up by customer and day. */
async function bareImport(file: Blob): Promise<Map<string, Map<string, number>>> {
  const text = new TextDecoder().decode(await file.arrayBuffer());
  const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' });
  const sums = new Map<string, Map<string, number>>();
  for (const [, day = '', customer = '', , amount] of data.slice(1)) {
    const days = sums.get(customer) ?? new Map<string, number>();
    days.set(day, (days.get(day) ?? 0) + Number(amount));
    sums.set(customer, days);
  }
  return sums;
}

/** Returns what an import of a chosen file does, what one of a tenth of it does, and what is compared with. */
export function importWorks([all, tenth]: readonly [File, File]) {
  return {
    importAll: () => importFile(all),
    importTenth: () => importFile(tenth),
    importBare: async () => void (await bareImport(all)),
  };
}
export type ImportWork = keyof ReturnType<typeof importWorks>;
