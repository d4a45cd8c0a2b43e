import { dateOf } from '../calendar/date-of';
import { saidDays } from '../languages/said-days';
import { LANGUAGES } from '../languages/tags';
import { daysBetween } from '../records/day';
import { fold } from '../words/fold';

/** A date that a text says, where it stands there; null where it may be either of two. */
export interface SaidDate {
  at: number;
  length: number;
  day: Temporal.PlainDate | null;
}

/** Every name in every language, with its place counted from 1. */
const placesOf = (take: (language: (typeof LANGUAGES)[number]) => string): ReadonlyMap<string, number> =>
  new Map(
    LANGUAGES.flatMap((language) =>
      fold(take(language))
        .split(' ')
        .flatMap((names, place) => names.split('|').map((name): [string, number] => [name, place + 1])),
    ),
  );

const months = placesOf((language) => saidDays[language].months);
const weekdays = placesOf((language) => saidDays[language].weekdays);
const MONTH = `(?<month>${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const YEAR = '(?<year>20\\d\\d)(?![\\d:])';
const DAY = '(?<day>\\d{1,2})';
const alone = (source: string) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu');

/** As calendars write dates, the fullest first; what one has read says nothing to the next. */
const PATTERNS = [
  alone(`${YEAR}(?:-|/|\\. ?)(?<number>\\d{1,2})(?:-|/|\\. ?)${DAY}`),
  alone(`${YEAR}\\.? ${MONTH}\\.? ${DAY}(?:\\.? ?- ?(?<last>\\d{1,2})(?![:.]\\d| ?[ap]\\.?m))?`),
  alone(`${DAY}\\.? ?- ?(?<last>\\d{1,2})\\.? ?${MONTH}\\.?(?:,? ${YEAR})?`),
  alone(`${MONTH}\\.? ${DAY}\\.? ?- ?(?<last>\\d{1,2})\\.?(?:,? ${YEAR}|(?![:.]\\d| ?[ap]\\.?m))`),
  alone(`${DAY}(?:st|nd|rd|th|ste|de)?\\.?(?: of)? ?${MONTH}\\.?(?:,? ${YEAR})?`),
  alone(`${MONTH}\\.? ${DAY}(?:st|nd|rd|th)?(?:\\.?,? ${YEAR})?`),
  alone(`${DAY}(?:\\. ?|-)(?<number>\\d{1,2})(?:\\. ?|-)${YEAR}`),
  alone(`(?<either>\\d{1,2})/(?<other>\\d{1,2})(?:/${YEAR})?`),
  alone(`${DAY}\\. ?(?<number>\\d{1,2})\\.(?! ?\\d)`),
];

/** The day of the week that a word names in any language, shortened or whole; undefined where it may be several. */
function weekdayOf(word: string): number | undefined {
  const meant = new Set([...weekdays].flatMap(([name, place]) => (name.startsWith(word) ? place : [])));
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** The days that a date may mean: that of the said year, or of the year that brings it nearest to today. */
function meant(parts: Record<string, string | undefined>, weekday: number | undefined, today: Temporal.PlainDate) {
  const years = parts['year'] ? [Number(parts['year'])] : [today.year, today.year - 1, today.year + 1];
  const pairs = parts['either']
    ? [
        [Number(parts['either']), Number(parts['other'])],
        [Number(parts['other']), Number(parts['either'])],
      ]
    : [[months.get(parts['month'] ?? '') ?? Number(parts['number']), Number(parts['day'])]];
  const far = (one: Temporal.PlainDate) => Math.abs(daysBetween(today, one));
  const nearest = pairs.flatMap(([month = 0, dayOfMonth = 0]) => {
    const all = years.flatMap((year) => dateOf(year, month, dayOfMonth) ?? []);
    const fitting = all.filter(({ dayOfWeek }) => weekday === undefined || dayOfWeek === weekday);
    return fitting.sort((a, b) => far(a) - far(b)).slice(0, 1);
  });
  return [...new Map(nearest.map((one) => [one.toString(), one])).values()];
}

/**
 * Returns the dates that a folded text says, in any of our languages and in their order, past ones too. A weekday beside a date
 * says which year, and which of day and month comes first; without it "11/12" stays open.
 */
export function daysIn(text: string, today: Temporal.PlainDate): SaidDate[] {
  // Two letters are a weekday's only at the beginning, or where they are marked as shortened: "to", "om" and "di" say other things.
  const named = [...text.matchAll(/(?<![\p{L}\d])(?:\p{L}{3,12}(?!\p{L})|\p{L}{2}(?=[.,])|(?<=^)\p{L}{2}(?= ))/gu)]
    .map(([word]) => (months.has(word) ? undefined : weekdayOf(word)))
    .filter((one) => one !== undefined);
  const found: { at: number; length: number; parts: Record<string, string | undefined> }[] = [];
  let left = text;
  for (const pattern of PATTERNS) {
    for (const match of left.matchAll(pattern))
      found.push({ at: match.index, length: match[0].length, parts: match.groups ?? {} });
    left = left.replace(pattern, (match) => '|'.repeat(match.length));
  }
  found.sort((a, b) => a.at - b.at);
  const read = found.flatMap(({ at, length, parts }) => {
    const { last, ...first } = parts;
    // "27 – 28 November": two days in one.
    return last ? [first, { ...first, day: last }].map((one) => ({ at, length, parts: one })) : { at, length, parts };
  });
  return read.map(({ at, length, parts }, place) => {
    const weekday = named.length === read.length ? named[place] : undefined;
    const [day = null, ...others] = meant(parts, weekday, today);
    return { at, length, day: others.length > 0 ? null : day };
  });
}
