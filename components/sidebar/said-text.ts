import type { Said, Suggestion } from '../../lib/plays/play';
import { date, money, percent, t } from '../../lib/text';
import { textName } from '../../lib/text-name';
import { growthOnYear } from '../ui/growth-text';

function saidText(said: Said): string | number {
  if (typeof said !== 'object') return said;
  if ('day' in said) return date(said.day);
  if ('share' in said) return percent(said.share, 0, said.beside === undefined ? [] : [said.beside]);
  if ('growth' in said) return growthOnYear(said.growth);
  if ('amount' in said) return money(said.amount, said.currency);
  if ('unit' in said) return t(textName('stepEvery', said.unit), { count: said.count });
  return t(said.text);
}

/** Returns what the user reads of a suggestion: what to do, and why. */
export function suggestionTexts({
  playId,
  because,
  past,
  inPeaceUntil,
}: Pick<Suggestion, 'playId' | 'because' | 'past' | 'inPeaceUntil'>): {
  title: string;
  because: string;
  /** What whoever does it has to keep in mind: in sight beside the title, and on the step that is made of it. */
  note?: string;
} {
  const values = Object.fromEntries(Object.entries(because).map(([name, said]) => [name, saidText(said)]));
  const note = inPeaceUntil && t('play_inPeace', { day: date(inPeaceUntil) });
  const all = [t(textName('play', `${playId}_because`), values), past && t('alarm_real', { ...past })];
  return {
    title: t(textName('play', `${playId}_title`), values),
    because: all.filter(Boolean).join(' '),
    ...(note && { note }),
  };
}
