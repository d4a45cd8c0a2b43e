import { readFigures, readSettings } from '../read/settings';
import { book } from '../schema';
import { isSame } from './is-same';
import { STANDINGS_TABLES, settleStandings, standingsSettings } from './settle-standings';
import { write } from './transaction';

/** Returns whether the standings are of that day and by the settings of now, or whether there are none to compute. */
export async function areStandingsFresh(today: Temporal.PlainDate): Promise<boolean> {
  const figures = await readFigures();
  const used = (await book.meta.get('standingsSettings'))?.value;
  if (!figures) return (await book.ledgerBlocks.count()) === 0;
  return figures.asOf === today.toString() && isSame(used, standingsSettings(await readSettings()));
}

/**
 * Computes the standings anew where the day or the thresholds have changed since the last time; otherwise writes nothing. All
 * in one transaction: cut off before the end, it leaves the old ones. Resolves to whether it computed; calls `onProgress` with
 * the share that is done, 0-1.
 */
export async function refreshStandings(
  today: Temporal.PlainDate,
  onProgress?: (share: number) => void,
): Promise<boolean> {
  if (await areStandingsFresh(today)) return false;
  return write(STANDINGS_TABLES, async () => {
    if (await areStandingsFresh(today)) return false;
    await settleStandings(today, book, onProgress);
    return true;
  });
}
