import { readFileSync } from 'node:fs';
import type { LedgerLine } from '../../lib/domain/records/ledger';
import { askAbout } from '../../lib/transfer/import/ask-about';
import { importTable } from '../../lib/transfer/import/import-table';
import { planImport } from '../../lib/transfer/import/plan-import';
import { recogniseColumns } from '../../lib/transfer/import/recognise-columns';
import { unpackLedger } from '../../lib/transfer/ledger-blocks';
import { readFile } from '../../lib/transfer/readers/read-file';
import { EMPTY } from '../transfer/import/case';

/** Returns the sales lines of a file of any kind that the product takes in, as it would read them. Throws an Error where it holds none. */
export async function readSales(path: string): Promise<{ lines: LedgerLine[]; refused: number }> {
  const contents = await readFile(new Blob([readFileSync(path)]), 'en');
  if (!('sheets' in contents)) throw new Error(`Nothing can be read in ${path}: ${contents.other}`);
  const now = Temporal.Now.instant().toString();
  let next = 0;
  for (const sheet of contents.sheets) {
    const { table, notes } = importTable(sheet);
    const columns = recogniseColumns(table.headings, { kind: 'ledger' }, table.rows);
    if (columns.missing.length > 0) continue;
    const plan = planImport(table, columns, EMPTY, {
      ...askAbout(table, columns),
      ...{ today: now.slice(0, 10), now, notes, otherNames: 'create' },
      newId: () => String(++next),
    });
    return { lines: plan.records.ledgerBlocks.flatMap(unpackLedger), refused: plan.refused.length };
  }
  throw new Error(`No sales in ${path}: a column each for the day, the customer and the turnover is needed.`);
}
