import { bookStandings } from '../../domain/book-standings';
import type { ClassHistory } from '../../domain/hysteresis';
import { defaultSettings, Settings } from '../../domain/settings';
import { type Book, book } from '../schema';

/** The tables that a write transaction needs to settle the standings in it. */
export const STANDINGS_TABLES = ['accounts', 'ledgerBlocks', 'standings', 'meta'] as const;

/**
 * Computes every standing and the book's figures anew as of `today` and puts them in the place of the old ones. To be called
 * inside a write transaction over STANDINGS_TABLES, so that they never differ from the ledger.
 */
export async function settleStandings(
  today: Temporal.PlainDate,
  into: Book = book,
  onProgress?: (share: number) => void,
): Promise<void> {
  const accounts = await into.accounts.toArray();
  const blocks = await into.ledgerBlocks.toArray();
  const saved = Settings.safeParse((await into.meta.get('settings'))?.value ?? {});
  const { standings, figures } = bookStandings({
    accounts,
    blocks,
    today,
    settings: saved.success ? saved.data : defaultSettings,
    earlier: await readHistories(into),
    ...(onProgress && { onProgress }),
  });
  await into.standings.clear();
  await into.standings.bulkPut(standings);
  if (blocks.length > 0) await into.meta.put({ key: 'figures', value: figures });
  else await into.meta.delete('figures');
}

async function readHistories(from: Book): Promise<Map<string, ClassHistory>> {
  const histories = new Map<string, ClassHistory>();
  await from.standings.each(({ customerId, classHistory }) => {
    if (classHistory) histories.set(customerId, classHistory);
  });
  return histories;
}
