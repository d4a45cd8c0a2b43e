import { growthOnYear } from '../../components/ui/growth-text';
import type { Said, Suggestion } from '../../lib/plays/play';
import { date, money, percent, t } from '../../lib/text';
import { textName } from '../../lib/text-name';

function inWords(said: Said): string | number {
  if (typeof said !== 'object') return said;
  if ('day' in said) return date(said.day);
  if ('share' in said) return percent(said.share);
  if ('growth' in said) return growthOnYear(said.growth);
  if ('amount' in said) return money(said.amount, said.currency);
  if ('unit' in said) return t(textName('stepEvery', said.unit), { count: said.count });
  return t(said.text);
}

/** What the user reads of a suggestion, in English: its title and its reasons. */
export function wordingOf(suggestion: Suggestion | null): string[] {
  if (suggestion === null) return [];
  const values = Object.fromEntries(Object.entries(suggestion.because).map(([name, said]) => [name, inWords(said)]));
  const { playId, past, inPeaceUntil } = suggestion;
  const because = t(textName('play', `${playId}_because`), values);
  const real = past ? ` ${t('alarm_real', { ...past })}` : '';
  const peace = inPeaceUntil ? ` ${t('play_inPeace', { day: date(inPeaceUntil) })}` : '';
  return [t(textName('play', `${playId}_title`), values), because + real + peace];
}
