import type { RhythmSettings } from '../../domain/book/rhythm';
import type { Day } from '../../domain/records/day';
import { book } from '../schema';
import { readSettings } from './settings';

/** Returns the last day of the ledger, as every standing has it, and by what its end is judged; no day where there are no sales. */
export function readSalesEnd(): Promise<{ bookTo?: Day | undefined; rhythm: RhythmSettings }> {
  return book.transaction('r', [book.standings, book.meta], async () => {
    const [first, { rhythm }] = await Promise.all([book.standings.limit(1).first(), readSettings()]);
    return { bookTo: first?.bookTo, rhythm };
  });
}
