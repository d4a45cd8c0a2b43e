import type { SaidKind } from '../languages/language';
import { saidDays as dayWords } from '../languages/said-days';
import type { LanguageTag } from '../languages/tags';
import { fold } from '../words/fold';

/** What the words of a day name, as they stand in the text. */
export type SaidParts = Partial<Record<'day' | 'month' | 'monthNumber' | 'year' | 'number' | 'weekday', string>>;

/** One way to say a day. */
export interface Phrase {
  kind: SaidKind;
  pattern: RegExp;
}

const alone = (source: string) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu');
const ISO: Phrase = { kind: 'date', pattern: alone('(?<year>20\\d\\d)-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)') };
const phrasesOf = new Map<LanguageTag, readonly Phrase[]>();

/** Returns the ways in which a language says a day, for folded text; the first that fits counts. */
export function dayPhrases(language: LanguageTag): readonly Phrase[] {
  const known = phrasesOf.get(language);
  if (known) return known;
  const { weekdays, months, numbers, phrases } = dayWords[language];
  // The longest first: "two" would end "twelve".
  const anyOf = (table: string) =>
    fold(table)
      .split(/[ |]/)
      .sort((a, b) => b.length - a.length)
      .join('|');
  const parts: Record<string, string> = {
    weekday: `(?<weekday>${anyOf(weekdays)})`,
    month: `(?<month>${anyOf(months)})`,
    number: `(?<number>\\d{1,2}|${anyOf(numbers)})`,
    day: '(?<day>\\d{1,2})',
    monthnumber: '(?<monthNumber>\\d{1,2})',
    year: '(?<year>20\\d\\d)',
  };
  const made = phrases.map(([kind, phrase]): Phrase => {
    const source = fold(phrase).replace(/\{([a-z]+)\}/g, (whole, name: string) => parts[name] ?? whole);
    return { kind, pattern: alone(source) };
  });
  const all = [ISO, ...made];
  phrasesOf.set(language, all);
  return all;
}

/** Returns the place of a folded name in a table of names, counted from 1; 0 where it is not in it, or there is none. */
export function placeIn(table: string, name: string | undefined): number {
  const places = fold(table).split(' ');
  return places.findIndex((names) => names.split('|').some((one) => one === name)) + 1;
}
