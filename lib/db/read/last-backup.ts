import type { BookMark } from '../../domain/keeping/sentinel';
import type { Moment } from '../../domain/records/day';
import { RECORD_KINDS } from '../../domain/records/kinds';
import { SAMPLE_PREFIX } from '../../transfer/sample-prefix';
import { BOOK_MARK, book } from '../schema';

/** What is entered, in the tables that may hold anything: shares are computed, and the sample book is loaded again by a click. */
const ENTERED: readonly string[] = [...RECORD_KINDS, 'ledgerBlocks'];

/** Whether one of these tables has a row that is not the sample book's. */
async function holdsOwn(tables: readonly string[]): Promise<boolean> {
  const counts = await Promise.all(
    tables.map((name) => {
      const keys = book.table(name).where(':id');
      // No id of the sample book comes after that.
      return keys.below(SAMPLE_PREFIX).or(':id').above(`${SAMPLE_PREFIX}\uFFFF`).limit(1).count();
    }),
  );
  return counts.some((count) => count > 0);
}

/**
 * Returns when the book was last saved outside of the browser, undefined for never; null where it holds nothing to save: nothing at
 * all, or the sample book alone.
 */
export function readLastBackup(): Promise<{ at: Moment | undefined } | null> {
  return book.transaction('r', [book.meta, ...ENTERED.map((name) => book.table(name))], async () => {
    const mark = (await book.meta.get(BOOK_MARK))?.value as BookMark | undefined;
    const filled = ENTERED.filter((name) => mark?.filled.includes(name));
    return mark && (await holdsOwn(filled)) ? { at: mark.backup } : null;
  });
}
