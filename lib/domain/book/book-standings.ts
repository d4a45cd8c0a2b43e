import type { Book } from './book';
import { standingRows } from './book-rows';
import { watchBook } from './book-watch';
import { computeBook } from './compute-book';
import type { BookFigures, Standing } from './standing';

/**
 * Returns the standing of every account with a line in the ledger and of the top of its group, and the figures of the book
 * (domain 2, 4, 8.2). Lines after today count for nothing; lines without a rate into the home currency are named instead.
 */
export function bookStandings(book: Book): { standings: Standing[]; figures: BookFigures } {
  const computed = computeBook(book);
  const watch = watchBook(book, computed);
  const standings = standingRows(computed, book, watch);
  book.onProgress?.(1);
  return { standings, figures: { ...computed.figures, calibration: watch.calibration } };
}
