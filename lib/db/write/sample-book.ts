import { OF_ACCOUNT, RECORD_KINDS } from '../../domain/records/kinds';
import { packLedger, unpackLedger } from '../../transfer/ledger-blocks';
import { makeSampleBook } from '../../transfer/sample-book';
import { SAMPLE_PREFIX } from '../../transfer/sample-prefix';
import { loadSampleTexts } from '../../transfer/sample-texts';
import { readSettings } from '../read/settings';
import { accountRow, personRow } from '../rows';
import { book } from '../schema';
import { type Change, writeUndoably } from './change';
import { turn } from './merge/make-one';
import { STANDINGS_TABLES, settleStandings } from './settle-standings';
import type { When } from './when';

const TABLES = [...RECORD_KINDS, ...STANDINGS_TABLES] as const;
type TableName = (typeof TABLES)[number];

const isInvented = (id: string) => id.startsWith(SAMPLE_PREFIX);

/**
 * Puts the invented book beside what is in the book; whatever of it is there already stays as it is. Its texts come in `language`
 * (a BCP 47 tag), where it speaks that.
 */
export async function loadSampleBook(today: Temporal.PlainDate, language = 'en') {
  const sample = makeSampleBook(today, await readSettings(), await loadSampleTexts(language));
  const { records, accounts, people, ...others } = sample;
  const tables = { accounts: accounts.map(accountRow), people: people.map(personRow), ...others, ...records };
  return writeUndoably(
    TABLES,
    async (change) => {
      for (const [name, rows] of Object.entries(tables) as [TableName, { id: string }[]][]) {
        const there = await book.table(name).bulkGet(rows.map(({ id }) => id));
        for (const [place, row] of rows.entries()) if (!there[place]) await change.put(name, row);
      }
    },
    { settle: () => settleStandings(today) },
  );
}

/**
 * Takes the invented accounts out with everything that belongs to them. What the user added to them or changed goes along, into the
 * trash with all the rest; what is theirs otherwise stays.
 */
export function removeSampleBook({ today, now }: When) {
  return writeUndoably(TABLES, removeSampleRows, {
    deletedAt: now,
    settle: () => settleStandings(Temporal.PlainDate.from(today)),
  });
}

/** Returns whether any account of the invented book is there. */
export async function hasSampleBook(): Promise<boolean> {
  return (await book.accounts.where('id').startsWith(SAMPLE_PREFIX).count()) > 0;
}

async function removeSampleRows(change: Change): Promise<void> {
  const removeAll = async (name: TableName, index: string) => {
    const keys = await book.table(name).where(index).startsWith(SAMPLE_PREFIX).primaryKeys();
    for (const key of new Set(keys)) await change.remove(name, String(key));
  };
  await splitInvented(change);
  await partSales();
  for (const { id } of await book.ledgerBlocks.filter(({ accountIds }) => accountIds.some(isInvented)).toArray()) {
    await change.remove('ledgerBlocks', id);
  }
  for (const name of OF_ACCOUNT) await removeAll(name, 'accountId');
  // A prospect need not belong to an account, and a rivalry belongs to two.
  await removeAll('prospects', 'id');
  await removeAll('rivalries', 'accountIds');
  for (const child of await book.accounts.where('parentId').startsWith(SAMPLE_PREFIX).toArray()) {
    const { parentId: _, ...alone } = child;
    await change.put('accounts', alone);
  }
  await removeAll('accounts', 'id');
}

/** What was merged with an invented account is two again: else the user's own would go along, or hang on nobody. */
async function splitInvented(change: Change): Promise<void> {
  const withInvented = () =>
    book.merges.filter(({ keptId, goneId }) => isInvented(keptId) || isInvented(goneId)).sortBy('at');
  // One at a time, the latest first: an earlier one may name the account into which it was merged since, until that is split.
  for (let last = (await withInvented()).at(-1); last; last = (await withInvented()).at(-1)) {
    await turn(last, 'two', change);
    await change.remove('merges', last.id);
  }
}

/** Sales of the user's own may stand in one block with those of invented accounts: each of them gets blocks of its own. */
async function partSales(): Promise<void> {
  const mixed = await book.ledgerBlocks
    .filter(({ accountIds }) => accountIds.some(isInvented) && !accountIds.every(isInvented))
    .toArray();
  for (const block of mixed) {
    const [invented = [], own = []] = [true, false].map((which) =>
      unpackLedger(block).filter(({ accountId }) => isInvented(accountId) === which),
    );
    await book.ledgerBlocks.delete(block.id);
    for (const lines of [invented, own])
      await book.ledgerBlocks.bulkPut(packLedger(lines, () => crypto.randomUUID(), block.importId));
  }
}
