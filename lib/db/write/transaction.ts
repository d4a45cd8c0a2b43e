import type { Table } from 'dexie';
import { isOfClosedBook, WAITS_FOR_BOOK } from '../closed-book';
import { countWrite } from '../guard';
import { LostBookError } from '../is-of-lost-book';
import { type Book, book, SCHEMA_EPOCH, TEAM } from '../schema';

/** The book was written by a newer Keyside: this page must be reloaded before it may write. */
export class NewerBookError extends Error {
  override name = 'NewerBookError';
}

type Outbox = typeof import('../../team/outbox');
/** What notes each write for the team: loaded by the first write to a book that is shared. */
let outbox: Outbox | undefined;

/** Gives what notes writes for the team to a worker, which can load nothing later. */
export const noteFor = (given: Outbox): void => {
  outbox = given;
};

/**
 * Runs `body` in one read-write transaction over `tables`, after checking that the book is the user's and not newer than this
 * code. Where the book is closed under it, nothing was written, and `body` runs again once the book has opened anew.
 * What is done without `isTold` is a matter of this device alone: a team hears nothing of it.
 * Rejects with NewerBookError, LostBookError, or with whatever `body` threw; then nothing was written.
 */
export async function write<T>(
  tables: readonly (keyof Book & string)[],
  body: () => Promise<T>,
  into: Book = book,
  isTold = true,
): Promise<T> {
  const attempt = async (): Promise<T> => {
    const forTeam = outbox;
    const beside = forTeam ? ['outbox', 'teamRecords', 'teamPacks'] : [];
    const all: Table[] = [...new Set([...tables, 'meta', ...beside])].map((name) => into.table(name));
    const done = await into.transaction('rw', all, async () => {
      const [epoch, team] = (await into.meta.bulkGet(['schemaEpoch', TEAM])).map((row) => row?.value);
      if (typeof epoch === 'number' && epoch > SCHEMA_EPOCH) throw new NewerBookError();
      if (team && !forTeam) return null;
      return countWrite(tables, team && forTeam && isTold ? () => forTeam.noteWrites(into, body) : body, into);
    });
    if (done) {
      await done.committed();
      return done.result;
    }
    outbox = await import('../../team/outbox');
    return attempt();
  };
  for (const wait of WAITS_FOR_BOOK) {
    try {
      return await attempt();
    } catch (error) {
      // Gone while it was open, or given up for another: the next try opens it anew, and looks at it.
      if (error instanceof LostBookError) book.close({ disableAutoOpen: false });
      else if (!isOfClosedBook(error)) throw error;
      // The browser tells of the abort before it tells of the closing.
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return attempt();
}
