import { textName } from '../../lib/plays/text-name';
import { type TextKey, t } from '../../lib/text';
import type { Choice } from './record-field';

/** Returns one of our words in the user's language: ('tenderStatus', 'passed over') -> "we do not bid". */
export function wordOf(area: string, word: string): string {
  return t(textName(area, word) as TextKey);
}

/** Returns the words of a list as choices of a field. */
export function choicesOf(area: string, words: readonly string[]): Choice[] {
  return words.map((value) => ({ value, text: wordOf(area, value) }));
}
