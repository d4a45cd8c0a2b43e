import type { Book, OutboxRow } from '../db/schema';

/** So many rows are read at once: a cursor would go through them one by one. */
const AT_ONCE = 2000;

/** Returns the rows of the outbox that belong, in their order, at most so many, and only those `after` one. */
export async function waitingRows(
  from: Book,
  belongs: (row: OutboxRow) => boolean,
  most = Number.POSITIVE_INFINITY,
  after = 0,
): Promise<OutboxRow[]> {
  const found: OutboxRow[] = [];
  let last = after;
  for (;;) {
    const rows = await from.outbox.where('seq').above(last).limit(AT_ONCE).toArray();
    found.push(...rows.filter(belongs));
    last = rows.at(-1)?.seq ?? last;
    if (rows.length < AT_ONCE || found.length >= most) return found.slice(0, most);
  }
}
