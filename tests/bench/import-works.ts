import Papa from 'papaparse';
import { askAbout } from '../../lib/transfer/import/ask-about';
import { columnWords } from '../../lib/transfer/import/cell-words';
import { importTable } from '../../lib/transfer/import/import-table';
import type { ImportPlan } from '../../lib/transfer/import/plan';
import { planImport } from '../../lib/transfer/import/plan-import';
import { recogniseColumns } from '../../lib/transfer/import/recognise-columns';
import { readFile } from '../../lib/transfer/readers/read-file';
import { EMPTY } from '../transfer/import/case';
import { makeIds, today } from './make-ledger';

const CUSTOMERS = 5_000;
const PRODUCTS = 40;

/** Returns a ledger as other programs write them: a number on each line, days of three years, customers of all sizes. */
function ledgerFile(lines: number): Uint8Array {
  const names = makeIds(CUSTOMERS).map((id) => `Customer ${id.slice(-5)} Ltd`);
  const parts = ['Invoice number;Invoice date;Customer name;Product group;Net amount;Currency\n'];
  for (let line = 0; line < lines; line += 1) {
    // The larger its number, the less often a customer buys.
    const customer = Math.floor(CUSTOMERS * (((line * 7_919) % 10_007) / 10_007) ** 2);
    const day = today.subtract({ days: 1 + ((line * 31) % 1_080) }).toString();
    const cents = 100 + ((line * 104_729) % 999_900);
    parts.push(
      `RE-${100_000 + line};${day};${names[customer]};Group ${line % PRODUCTS};${(cents / 100).toFixed(2)};EUR\n`,
    );
  }
  return new TextEncoder().encode(parts.join(''));
}

/** All that an import does between the bytes of a file and the records to be written, as the import page has it done. */
async function importFile(bytes: Uint8Array): Promise<ImportPlan> {
  const contents = await readFile(bytes, 'en');
  const [sheet] = 'sheets' in contents ? contents.sheets : [];
  if (!sheet) throw new Error('No sheet');
  const { table, notes } = importTable(sheet);
  const columns = recogniseColumns(table.headings, {}, table.rows);
  const { dates, decimal } = askAbout(table, columns);
  columnWords(table.rows, columns);
  let id = 0;
  return planImport(table, columns, EMPTY, {
    ...{ dates, decimal, notes, today: today.toString(), now: '2026-11-21T08:00:00Z', zone: 'Europe/Berlin' },
    newId: () => `${++id}`,
  });
}

/** The least that can be done with the same file: PapaParse, and its amounts added up by customer and day. */
function bareImport(bytes: Uint8Array): Map<string, Map<string, number>> {
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ';', newline: '\n' });
  const sums = new Map<string, Map<string, number>>();
  for (const [, day = '', customer = '', , amount] of data.slice(1)) {
    const days = sums.get(customer) ?? new Map<string, number>();
    days.set(day, (days.get(day) ?? 0) + Number(amount));
    sums.set(customer, days);
  }
  return sums;
}

/** Returns what an import of so many lines does, what a tenth of it does, and what is compared with, ready to be done. */
export function importWorks(lines: number) {
  const bytes = ledgerFile(lines);
  const tenth = ledgerFile(lines / 10);
  return {
    bytes: bytes.length,
    works: {
      importAll: async () => {
        const { added } = await importFile(bytes);
        if (added !== lines) throw new Error(`${added} lines of ${lines}`);
      },
      importTenth: async () => void (await importFile(tenth)),
      importBare: async () => void bareImport(bytes),
    },
  };
}
export type ImportWork = keyof ReturnType<typeof importWorks>['works'];
