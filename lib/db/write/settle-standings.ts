import { bookStandings } from '../../domain/book/book-standings';
import type { GroupMember } from '../../domain/book/customer-of';
import type { Standing } from '../../domain/book/standing';
import type { LedgerBlock } from '../../domain/records/ledger';
import { keptSettings, type Settings } from '../../domain/settings';
import { eachPart } from '../each-part';
import { type AccountRow, type Book, book } from '../schema';
import { isSame } from './is-same';

/** The tables that a write transaction needs to settle the standings in it. */
export const STANDINGS_TABLES = ['accounts', 'ledgerBlocks', 'standings', 'meta'] as const;

/** So many rows are read or written together. */
const AT_ONCE = 1_000;

/** Every open page hears of each row that changes; of more than so many, where they are most, it hears as of one whole table. */
const MANY = 2_000;

/** One more whenever a rule finds something new in the same ledger: with an update, the standings are computed at once. */
const RULES = 2;

/** What the standings depend on besides the ledger and the day. */
export const standingsSettings = ({ dependency, classes, rhythm }: Settings) => ({
  ...{ dependency, classes, rhythm },
  rules: RULES,
});

/**
 * Computes every standing and the book's figures anew as of `today` and writes those that changed. To be called inside a write
 * transaction over STANDINGS_TABLES, so that they never differ from the ledger.
 */
export async function settleStandings(
  today: Temporal.PlainDate,
  into: Book = book,
  onProgress?: (share: number) => void,
): Promise<void> {
  const accounts = await readMembers(into);
  const blocks: LedgerBlock[] = [];
  await eachPart(into.ledgerBlocks, 1, (rows) => blocks.push(...(rows as LedgerBlock[])));
  const settings = keptSettings((await into.meta.get('settings'))?.value);
  const { standings, figures } = bookStandings({
    accounts,
    blocks,
    today,
    settings,
    ...(onProgress && { onProgress }),
  });
  await writeChanged(standings, into);
  await into.meta.put({ key: 'standingsSettings', value: standingsSettings(settings) });
  if (blocks.length > 0) await into.meta.put({ key: 'figures', value: figures });
  else await into.meta.delete('figures');
}

/** What is asked of all accounts, and no more: whole, they are the most that a book holds. */
async function readMembers(from: Book): Promise<GroupMember[]> {
  const members: GroupMember[] = [];
  await eachPart(from.accounts, AT_ONCE, (rows) => {
    for (const { id, parentId } of rows as AccountRow[]) members.push({ id, ...(parentId && { parentId }) });
  });
  return members;
}

async function writeChanged(standings: readonly Standing[], into: Book): Promise<void> {
  const changed = new Map(standings.map((row) => [row.accountId, row]));
  const ids = new Set(changed.keys());
  const gone: string[] = [];
  await eachPart(into.standings, AT_ONCE, (rows) => {
    for (const row of rows as Standing[]) {
      if (!ids.has(row.accountId)) gone.push(row.accountId);
      else if (isSame(row, changed.get(row.accountId))) changed.delete(row.accountId);
    }
  });
  const areMany = changed.size > MANY && changed.size * 2 > standings.length;
  if (areMany) await into.standings.clear();
  else await into.standings.bulkDelete(gone);
  const rows = areMany ? standings : [...changed.values()];
  for (let at = 0; at < rows.length; at += AT_ONCE) await into.standings.bulkPut(rows.slice(at, at + AT_ONCE));
}
