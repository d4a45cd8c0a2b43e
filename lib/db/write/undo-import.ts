import { RECORD_KINDS } from '../../domain/records/kinds';
import type { ImportRecords } from '../../transfer/import/plan';
import { accountRow, personRow } from '../rows';
import { type Book, book } from '../schema';
import { ChangedSinceError, type Undo } from './change';
import { isSame } from './is-same';
import { STANDINGS_TABLES, settleStandings } from './settle-standings';
import { write } from './transaction';

/** The rows of one table as an import found them, in the order of those that it put there. */
interface Replaced {
  table: 'accounts' | 'people' | 'facts' | 'prospects';
  before: unknown[];
  after: { id: string }[];
}

/**
 * Returns how to take those records out of the book again; to be called in the transaction that then writes them. Once called, it
 * says how far it is, 0-1, and rejects with ChangedSinceError where they have changed or something else belongs to them by then.
 */
export async function undoImport(
  records: ImportRecords,
  today: Temporal.PlainDate,
  into: Book,
  onProgress: (share: number) => void,
): Promise<Undo> {
  const written: [Replaced['table'], { id: string }[]][] = [
    ['accounts', records.accounts.map(accountRow)],
    ['people', records.people.map(personRow)],
    ['facts', records.facts],
    ['prospects', records.prospects],
  ];
  const replaced: Replaced[] = [];
  for (const [table, after] of written) {
    replaced.push({ table, after, before: await into.table(table).bulkGet(after.map(({ id }) => id)) });
  }
  const blocks = await into.ledgerBlocks.bulkGet(records.replacedBlockIds);
  const blockIds = records.ledgerBlocks.map(({ id }) => id);

  return () =>
    write([...RECORD_KINDS, ...STANDINGS_TABLES], async () => {
      for (const { table, after } of replaced) {
        const now = await book.table(table).bulkGet(after.map(({ id }) => id));
        if (!isSame(now, after)) throw new ChangedSinceError();
      }
      if ((await book.ledgerBlocks.bulkGet(blockIds)).includes(undefined)) throw new ChangedSinceError();
      if (await isNamed(replaced, new Set(blockIds))) throw new ChangedSinceError();
      for (const { table, before, after } of replaced) {
        await book.table(table).bulkDelete(after.map(({ id }) => id));
        await book.table(table).bulkPut(before.filter((row) => row !== undefined));
      }
      await book.ledgerBlocks.bulkDelete(blockIds);
      await book.ledgerBlocks.bulkPut(blocks.filter((block) => block !== undefined));
      if (changeStandings(records)) await settleStandings(today, book, onProgress);
    });
}

/** Says whether shares and rhythms have to be computed anew where these records come or go. */
export function changeStandings({ accounts, ledgerBlocks }: ImportRecords): boolean {
  return accounts.length > 0 || ledgerBlocks.length > 0;
}

/** Says whether anything that came in otherwise belongs to an account or a person whom the import has added. */
async function isNamed(replaced: readonly Replaced[], blockIds: ReadonlySet<string>): Promise<boolean> {
  const own = new Set(replaced.flatMap(({ after }) => after.map(({ id }) => id)));
  const added = new Set(
    replaced.flatMap(({ before, after }) =>
      after.filter((_, place) => before[place] === undefined).map(({ id }) => id),
    ),
  );
  if (added.size === 0) return false;
  for (const table of RECORD_KINDS) {
    const naming = book.table(table).filter((row) => !own.has(row.id) && namesOneOf(row, added));
    if ((await naming.count()) > 0) return true;
  }
  const sold = book.ledgerBlocks.filter(({ id, accountIds }) => !blockIds.has(id) && namesOneOf(accountIds, added));
  return (await sold.count()) > 0;
}

function namesOneOf(row: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof row === 'string') return ids.has(row);
  return typeof row === 'object' && row !== null && Object.values(row).some((value) => namesOneOf(value, ids));
}
