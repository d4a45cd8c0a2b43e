import type { BookMark } from '../../domain/keeping/sentinel';
import type { Moment } from '../../domain/records/day';
import { BOOK_MARK, book } from '../schema';

/** Returns when the book was last saved outside of the browser, undefined for never; null where it holds nothing to save. */
export async function readLastBackup(): Promise<{ at: Moment | undefined } | null> {
  const mark = (await book.meta.get(BOOK_MARK))?.value as BookMark | undefined;
  return mark && mark.filled.length > 0 ? { at: mark.backup } : null;
}
