import type { Said, Suggestion } from '../../lib/plays/play';
import { textName } from '../../lib/plays/text-name';
import { date, money, percent, type TextKey, t } from '../../lib/text';

function inWords(said: Said): string | number {
  if (typeof said !== 'object') return said;
  if ('day' in said) return date(said.day);
  if ('share' in said) return percent(said.share);
  if ('amount' in said) return money(said.amount, said.currency);
  return t(said.text as TextKey);
}

/** What the user reads of a suggestion, in English: its title and its reasons. */
export function wordingOf(suggestion: Suggestion | null): string[] {
  if (suggestion === null) return [];
  const values = Object.fromEntries(Object.entries(suggestion.because).map(([name, said]) => [name, inWords(said)]));
  const name = textName('play', suggestion.playId);
  return [t(`${name}_title` as TextKey, values), t(`${name}_because` as TextKey, values)];
}
