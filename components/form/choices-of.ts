import { wordOf } from '../../lib/text';
import type { Worded } from '../../lib/text-name';

/** Returns the words of a list as choices of a field. */
export function choicesOf<Area extends string, Word extends string>(
  area: Area,
  words: readonly Worded<Area, Word>[],
): { value: Worded<Area, Word>; text: string }[] {
  return words.map((value) => ({ value, text: wordOf<Area, Word>(area, value) }));
}
