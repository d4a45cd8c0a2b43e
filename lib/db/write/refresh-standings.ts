import type { Settings } from '../../domain/settings';
import { readFigures, readSettings } from '../read/settings';
import { book } from '../schema';
import { STANDINGS_TABLES, settleStandings } from './settle-standings';
import { write } from './transaction';

/** What the standings depend on besides the ledger and the day. */
const settingsOf = ({ dependency, classes, rhythm }: Settings) => JSON.stringify({ dependency, classes, rhythm });

/**
 * Computes the standings anew where the day or the thresholds have changed since the last time; otherwise writes nothing.
 * Resolves to whether it computed.
 */
export async function refreshStandings(today: Temporal.PlainDate): Promise<boolean> {
  const isFresh = async () => {
    const figures = await readFigures();
    const used = (await book.meta.get('standingsSettings'))?.value;
    return !figures || (figures.asOf === today.toString() && used === settingsOf(await readSettings()));
  };
  if (await isFresh()) return false;
  return write(STANDINGS_TABLES, async () => {
    if (await isFresh()) return false;
    await settleStandings(today);
    await book.meta.put({ key: 'standingsSettings', value: settingsOf(await readSettings()) });
    return true;
  });
}
