import type { Moment } from '../../domain/records/day';
import { keep, rightMark } from '../guard';
import { BOOK_MARK, book } from '../schema';

/** Notes in the book and outside of it when it was last saved outside of the browser. */
export async function noteBackup(at: Moment): Promise<void> {
  const noted = await book.transaction('rw', book.meta, async () => {
    const here = await rightMark([], book);
    const mark = here && { ...here, backup: at };
    if (mark) await book.meta.put({ key: BOOK_MARK, value: mark });
    return mark;
  });
  if (noted) await keep(noted);
}
