import type { Said, Suggestion } from '../../lib/plays/play';
import { textName } from '../../lib/plays/text-name';
import { date, money, percent, type TextKey, t } from '../../lib/text';

function saidText(said: Said): string | number {
  if (typeof said !== 'object') return said;
  if ('day' in said) return date(said.day);
  if ('share' in said) return percent(said.share);
  if ('amount' in said) return money(said.amount, said.currency);
  return t(said.text as TextKey);
}

/** Returns what the user reads of a suggestion: what to do, and why. */
export function suggestionTexts({ playId, because }: Pick<Suggestion, 'playId' | 'because'>): {
  title: string;
  because: string;
} {
  const values = Object.fromEntries(Object.entries(because).map(([name, said]) => [name, saidText(said)]));
  const name = textName('play', playId);
  return { title: t(`${name}_title` as TextKey, values), because: t(`${name}_because` as TextKey, values) };
}
