import type { Book, OutboxRow } from '../db/schema';

/** So many rows are read at once, and no fewer: a cursor would go through them one by one. */
const [AT_ONCE, FEW] = [2000, 500];

/** Returns the rows of the outbox that belong, in their order, at most so many, and only those `after` one. */
export async function waitingRows(
  from: Book,
  belongs: (row: OutboxRow) => boolean,
  most = Number.POSITIVE_INFINITY,
  after = 0,
): Promise<OutboxRow[]> {
  const found: OutboxRow[] = [];
  const atOnce = Math.min(Math.max(most, FEW), AT_ONCE);
  let last = after;
  for (;;) {
    const rows = await from.outbox.where('seq').above(last).limit(atOnce).toArray();
    found.push(...rows.filter(belongs));
    last = rows.at(-1)?.seq ?? last;
    if (rows.length < atOnce || found.length >= most) return found.slice(0, most);
  }
}
