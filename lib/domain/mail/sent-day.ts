import { dateOf } from '../calendar/date-of';
import { inEvery } from '../languages/of-every';
import { saidDays } from '../languages/said-days';
import { fold, legible } from '../words/fold';

/** The names of days or months in every language, each with its place among them; folded. */
const named = (lists: readonly string[]): (readonly [string, number])[] =>
  lists.flatMap((list) =>
    list.split(' ').flatMap((names, at) => names.split('|').map((name) => [fold(name), at] as const)),
  );
const MONTHS = named(inEvery(saidDays, ({ months }) => [months]));
const WEEKDAYS = named(inEvery(saidDays, ({ weekdays }) => [weekdays]));
const DAYS_AGO = new Map([
  ...['today', 'heute', 'ma', 'i dag', 'idag', 'vandag', 'vandaag', "aujourd'hui", 'hoy', 'oggi'].map(
    (word) => [word, 0] as const,
  ),
  ...['yesterday', 'gestern', 'tegnap', 'i gar', 'igar', 'gister', 'gisteren', 'hier', 'ayer', 'ieri'].map(
    (word) => [word, 1] as const,
  ),
]);

const dayOf = (year: number, month: number, day: number) => dateOf(year < 100 ? year + 2000 : year, month, day) ?? [];

/** Every day that figures alone may mean: with the year first, or with day and month in either order. */
function byFigures(text: string): Temporal.PlainDate[] {
  const first = /(?<!\d)(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})(?!\d)/.exec(text);
  if (first) return [dayOf(Number(first[1]), Number(first[2]), Number(first[3]))].flat();
  const last = /(?<!\d)(\d{1,2})([-./]) ?(\d{1,2})[-./] ?(\d{4}|\d{2})(?![\d:])/.exec(text);
  if (!last) return [];
  const [a, b, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  return [dayOf(year, b, a), last[2] === '.' ? [] : dayOf(year, a, b)].flat();
}

/** Every day that the name of a month and the figures beside it may mean; without a year the last such day. */
function byMonth(text: string, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const words: readonly string[] = text.match(/\p{L}+/gu) ?? [];
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(text)?.[1];
  const day = Number(/(?<![\d:])(\d{1,2})(?![\d:])/.exec(text)?.[1]);
  return MONTHS.filter(([name]) => words.includes(name)).flatMap(([, at]) => {
    if (year) return dayOf(Number(year), at + 1, day);
    const now = dateOf(today.year, at + 1, day);
    return now && Temporal.PlainDate.compare(now, today) > 0 ? dayOf(today.year - 1, at + 1, day) : (now ?? []);
  });
}

/** The last day of that name up to today, and today and yesterday. */
function byName(text: string, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const ago = [...DAYS_AGO].filter(([word]) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text));
  const words = (text.match(/\p{L}{2,}/gu) ?? []).slice(0, 10);
  const days = WEEKDAYS.filter(([name]) => words.some((word) => name.startsWith(word)));
  return [...ago.map(([, back]) => back), ...days.map(([, at]) => (today.dayOfWeek - at - 1 + 7) % 7)].map((back) =>
    today.subtract({ days: back }),
  );
}

/**
 * Returns the day on which a page says that a mail was sent ("2026-11-23 10:12", "23. November 2026", "Mon 10:12"), in the
 * languages of the product; of several that it may mean the last one that is not still to come. Null where it says none.
 */
export function sentDay(text: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const folded = fold(legible(text.slice(0, 200)));
  const said = [byFigures(folded), byMonth(folded, today), byName(folded, today)].find((days) => days.length > 0) ?? [];
  const past = said.filter((day) => Temporal.PlainDate.compare(day, today.add({ days: 1 })) <= 0);
  return past.sort(Temporal.PlainDate.compare).at(-1) ?? null;
}
