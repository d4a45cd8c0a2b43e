import { inEvery } from '../languages/of-every';
import { signatures } from '../languages/signatures';
import { fold } from './fold';

const CLOSING = new RegExp(
  `^(?:${inEvery(signatures, ({ closings }) => closings)
    .map((one) => fold(one).replaceAll('\\p{l}', '\\p{L}'))
    .join('|')})$`,
  'u',
);

/** Says whether a folded line closes a mail, in the languages around us, without the comma at its end. */
export const isClosing = (line: string): boolean => CLOSING.test(line);
