import { keep, rightMark } from './guard';
import { book } from './schema';

/** Looks anew whether the book is the right one. */
export async function isBookHere(): Promise<boolean> {
  book.close({ disableAutoOpen: false });
  return book.open().then(
    () => true,
    () => false,
  );
}

/** Notes what a worker of this page has written. */
export async function noteWrites(): Promise<void> {
  const mark = await rightMark([], book);
  if (mark) await keep(mark);
}
