import type { BookContents, ImportPlan, ImportRecords } from '../../transfer/import/plan';
import { readForImport } from '../read/for-import';
import { accountRow, personRow } from '../rows';
import { type Book, openBook } from '../schema';
import type { Undo } from './change';
import { STANDINGS_TABLES, settleStandings } from './settle-standings';
import { write } from './transaction';
import { changeStandings, undoImport } from './undo-import';

/** How far an import is: `share` is the part of the phase that is done, 0-1. */
export type ImportPhase = 'reading' | 'planning' | 'writing' | 'computing' | 'undoing';
export type OnImportProgress = (phase: ImportPhase, share: number) => void;

/**
 * Plans an import against the book as it is now, writes its records and settles the standings, all in one transaction: all or
 * nothing. Returns the plan and the way to take it back; rejects with what went wrong, and then nothing was written.
 */
export async function importBook(
  makePlan: (contents: BookContents) => ImportPlan,
  today: Temporal.PlainDate,
  onProgress: OnImportProgress = () => {},
): Promise<{ plan: ImportPlan; undo: Undo }> {
  // A file can be imported again: its lines need not be on the disk before the next thing may happen.
  const into = openBook('relaxed');
  try {
    return await write(
      ['people', 'facts', 'prospects', ...STANDINGS_TABLES],
      async () => {
        const plan = makePlan(await readForImport(into));
        onProgress('writing', 0);
        const undo = await undoImport(plan.records, today, into, (share) => onProgress('undoing', share));
        await writeRecords(plan.records, into);
        if (changeStandings(plan.records)) {
          await settleStandings(today, into, (share) => onProgress('computing', share));
        }
        return { plan, undo };
      },
      into,
    );
  } finally {
    into.close();
  }
}

async function writeRecords(records: ImportRecords, into: Book): Promise<void> {
  await into.accounts.bulkPut(records.accounts.map(accountRow));
  await into.people.bulkPut(records.people.map(personRow));
  await into.facts.bulkPut(records.facts);
  await into.prospects.bulkPut(records.prospects);
  await into.ledgerBlocks.bulkDelete(records.replacedBlockIds);
  await into.ledgerBlocks.bulkPut(records.ledgerBlocks);
}
