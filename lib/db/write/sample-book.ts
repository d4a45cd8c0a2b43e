import { OF_ACCOUNT, RECORD_KINDS } from '../../domain/records/kinds';
import { packLedger, unpackLedger } from '../../transfer/ledger-blocks';
import { makeSampleBook, SAMPLE_PREFIX } from '../../transfer/sample-book';
import { loadSampleTexts } from '../../transfer/sample-texts';
import { readSettings } from '../read/settings';
import { accountRow, personRow } from '../rows';
import { book } from '../schema';
import { STANDINGS_TABLES, settleStandings } from './settle-standings';
import { write } from './transaction';

const TABLES = [...RECORD_KINDS, ...STANDINGS_TABLES] as const;

/**
 * Puts the invented book beside what is in the book, in one transaction; one that was loaded before gives way to it. Its texts
 * come in `language` (a BCP 47 tag), where it speaks that.
 */
export async function loadSampleBook(today: Temporal.PlainDate, language = 'en'): Promise<void> {
  const sample = makeSampleBook(today, await readSettings(), await loadSampleTexts(language));
  await write(TABLES, async () => {
    await removeSampleRows();
    await book.accounts.bulkPut(sample.accounts.map(accountRow));
    await book.people.bulkPut(sample.people.map(personRow));
    await book.touches.bulkPut(sample.touches);
    await book.facts.bulkPut(sample.facts);
    await book.proposals.bulkPut(sample.proposals);
    await book.followUps.bulkPut(sample.followUps);
    await book.promises.bulkPut(sample.promises);
    for (const [name, rows] of Object.entries(sample.records)) await book.table(name).bulkPut(rows);
    await book.ledgerBlocks.bulkPut(sample.ledgerBlocks);
    await settleStandings(today);
  });
}

/**
 * Takes the invented accounts out with everything that belongs to them, also what the user added to them, and nothing else, in
 * one transaction.
 */
export async function removeSampleBook(today: Temporal.PlainDate): Promise<void> {
  await write(TABLES, async () => {
    await removeSampleRows();
    await settleStandings(today);
  });
}

/** Returns whether any account of the invented book is there. */
export async function hasSampleBook(): Promise<boolean> {
  return (await book.accounts.where('id').startsWith(SAMPLE_PREFIX).count()) > 0;
}

async function removeSampleRows(): Promise<void> {
  for (const name of OF_ACCOUNT) await book.table(name).where('accountId').startsWith(SAMPLE_PREFIX).delete();
  // A prospect need not belong to an account, and a rivalry belongs to two.
  await book.prospects.where('id').startsWith(SAMPLE_PREFIX).delete();
  await book.rivalries.where('accountIds').startsWith(SAMPLE_PREFIX).delete();
  for (const child of await book.accounts.where('parentId').startsWith(SAMPLE_PREFIX).toArray()) {
    const { parentId: _, ...alone } = child;
    await book.accounts.put(alone);
  }
  await book.accounts.where('id').startsWith(SAMPLE_PREFIX).delete();
  await book.standings.where('accountId').startsWith(SAMPLE_PREFIX).delete();
  await removeSampleLines();
}

/** The user's own sales may stand in one block with invented ones: the block is packed anew without these. */
async function removeSampleLines(): Promise<void> {
  const mixed = await book.ledgerBlocks
    .filter((block) => block.accountIds.some((id) => id.startsWith(SAMPLE_PREFIX)))
    .toArray();
  for (const block of mixed) {
    const own = unpackLedger(block).filter((line) => !line.accountId.startsWith(SAMPLE_PREFIX));
    await book.ledgerBlocks.delete(block.id);
    await book.ledgerBlocks.bulkPut(packLedger(own, () => crypto.randomUUID()));
  }
}
