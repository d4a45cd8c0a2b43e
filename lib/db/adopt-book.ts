import { beginMark, keep } from './guard';
import { book, openBook, TABLES } from './schema';

/** Takes what the database holds for the user's book from now on, be it nothing: only where they said so. */
export async function adoptBook(): Promise<void> {
  // Nobody looks at this one as it opens.
  const here = openBook();
  try {
    await keep(await here.transaction('rw', [...TABLES], () => beginMark(here)));
  } finally {
    here.close();
    book.close({ disableAutoOpen: false });
  }
}
