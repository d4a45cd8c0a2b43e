import { BookFigures } from '../../domain/book/standing';
import { defaultSettings, Settings } from '../../domain/settings';
import { book } from '../schema';

/** Returns the user's settings; the defaults where none were saved or where they cannot be read. */
export async function readSettings(): Promise<Settings> {
  const saved = Settings.safeParse((await book.meta.get('settings'))?.value ?? {});
  return saved.success ? saved.data : defaultSettings;
}

/** Returns what was last computed for the book as a whole, or undefined before the first import. */
export async function readFigures(): Promise<BookFigures | undefined> {
  return BookFigures.safeParse((await book.meta.get('figures'))?.value).data;
}
