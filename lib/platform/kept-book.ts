import type { Sentinel } from '../domain/keeping/sentinel';
import type { NoBook } from '../messages';
import { browser } from './browser';
import { tellBackground } from './tell';

/** Where the sentinel stands in what is stored for good. */
export const BOOK_KEY = 'book';

const recall = async () => (await browser.storage.local.get(BOOK_KEY))[BOOK_KEY] as Sentinel | undefined;

/** Asks the background why this page has no book. */
export const whyNoBook = async () => (await tellBackground({ kind: 'book.missed' })) as NoBook;

/** The sentinel of the book, kept where no database is, for pages that stand where the browser keeps the user's own. */
export const keptBook = { recall, keep: (sentinel: Sentinel) => browser.storage.local.set({ [BOOK_KEY]: sentinel }) };

/** The same for a page that may stand in a container, with a database of its own: only the background begins a book. */
export const keptElsewhere = {
  ...keptBook,
  async recall() {
    return (await recall()) ?? (await whyNoBook().then(recall));
  },
};
