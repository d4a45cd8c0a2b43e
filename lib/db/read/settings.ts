import { BookFigures } from '../../domain/book/standing';
import { keptSettings, type Settings } from '../../domain/settings';
import { book } from '../schema';

/** Returns the user's settings; the default of each one that was not saved or cannot be read. */
export async function readSettings(): Promise<Settings> {
  return keptSettings((await book.meta.get('settings'))?.value);
}

/** Returns what was last computed for the book as a whole, or undefined before the first import. */
export async function readFigures(): Promise<BookFigures | undefined> {
  return BookFigures.safeParse((await book.meta.get('figures'))?.value).data;
}
