import { book, WHOSE } from '../../schema';
import { write } from '../transaction';

/** Keeps whether only what is one's own is shown, or everybody's: on this device, for all pages. */
export function keepWhose(isMine: boolean): Promise<void> {
  return write(['meta'], async () => {
    await (isMine ? book.meta.put({ key: WHOSE, value: 'mine' }) : book.meta.delete(WHOSE));
  });
}
