import type { LetterMonth } from '../../domain/letter/letter-month';
import { readLetterRead } from '../read/letter/letter-to-name';
import { book, LETTER_READ } from '../schema';
import { write } from './transaction';

/** Notes that the letter of a month was opened, so that Today names it no more. */
export function noteLetter(month: LetterMonth): Promise<void> {
  return write(['meta'], async () => {
    const read = await readLetterRead();
    if (read === undefined || read < month) await book.meta.put({ key: LETTER_READ, value: month });
  });
}
