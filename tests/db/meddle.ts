import { book } from '../../lib/db/schema';
import type { Rows } from './everything';

/** Changes one of the rows that a write has just changed, as another tab might. */
export async function meddle(before: Rows, after: Rows): Promise<void> {
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    if (JSON.stringify(before.get(place)) === JSON.stringify(after.get(place))) continue;
    const [table = '', key = ''] = place.split(/\/(.*)/);
    // Computed anew, whatever stands there.
    if (table === 'standings' || place === 'meta/figures') continue;
    const row = after.get(place) ?? before.get(place);
    await book.table(table).put({
      ...row,
      ...(table === 'meta' ? { value: { ownAddresses: [`${key}@elsewhere.test`] } } : { changedElsewhere: key }),
    });
    return;
  }
  throw new Error('The write changed nothing.');
}
