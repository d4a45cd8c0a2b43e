import { bookStandings } from '../../domain/book/book-standings';
import type { ClassHistory } from '../../domain/book/hysteresis';
import type { Standing } from '../../domain/book/standing';
import { defaultSettings, Settings } from '../../domain/settings';
import { type Book, book } from '../schema';
import { isSame } from './is-same';

/** The tables that a write transaction needs to settle the standings in it. */
export const STANDINGS_TABLES = ['accounts', 'ledgerBlocks', 'standings', 'meta'] as const;

/** What the standings depend on besides the ledger and the day. */
export const standingsSettings = ({ dependency, classes, rhythm }: Settings) => ({ dependency, classes, rhythm });

/**
 * Computes every standing and the book's figures anew as of `today` and writes those that changed. To be called inside a write
 * transaction over STANDINGS_TABLES, so that they never differ from the ledger.
 */
export async function settleStandings(
  today: Temporal.PlainDate,
  into: Book = book,
  onProgress?: (share: number) => void,
): Promise<void> {
  const accounts = await into.accounts.toArray();
  const blocks = await into.ledgerBlocks.toArray();
  const saved = Settings.safeParse((await into.meta.get('settings'))?.value ?? {});
  const settings = saved.success ? saved.data : defaultSettings;
  const stored = await into.standings.toArray();
  const earlier = await histories(stored, settings, into);
  const { standings, figures } = bookStandings({
    accounts,
    blocks,
    today,
    settings,
    ...(earlier && { earlier }),
    ...(onProgress && { onProgress }),
  });
  await writeChanged(standings, stored, into);
  await into.meta.put({ key: 'standingsSettings', value: standingsSettings(settings) });
  if (blocks.length > 0) await into.meta.put({ key: 'figures', value: figures });
  else await into.meta.delete('figures');
}

async function writeChanged(standings: readonly Standing[], stored: readonly Standing[], into: Book): Promise<void> {
  const before = new Map(stored.map((row) => [row.accountId, row]));
  const changed: Standing[] = [];
  for (const row of standings) {
    if (!isSame(before.get(row.accountId), row)) changed.push(row);
    before.delete(row.accountId);
  }
  await into.standings.bulkPut(changed);
  await into.standings.bulkDelete([...before.keys()]);
}

/** The class histories by customer; none where the settings of the classes changed: other thresholds do not compare. */
async function histories(
  stored: readonly Standing[],
  { classes }: Settings,
  from: Book,
): Promise<Map<string, ClassHistory> | undefined> {
  const used = (await from.meta.get('standingsSettings'))?.value as Partial<Settings> | undefined;
  if (used?.classes && !isSame(used.classes, classes)) return undefined;
  const found = new Map<string, ClassHistory>();
  for (const { customerId, classHistory } of stored) if (classHistory) found.set(customerId, classHistory);
  return found;
}
