import { LANGUAGES } from '../../domain/languages/tags';
import { plainLetters } from '../../domain/words/fold';

/** A Monday and the six days behind it. */
const DAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 8, 7 + day));

const NAMES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((tag) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const written = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
      return DAYS.map((day) => plainLetters(written.format(day)).replace(/\.$/, ''));
    }),
  ),
);

const isWeekday = (word: string | undefined) => word !== undefined && NAMES.has(plainLetters(word));

/** Returns a day without its day of the week, before or behind it: "Di, 10.11.2026", "2026. 11. 10., kedd". */
export function withoutWeekday(text: string): string {
  // Most days begin and end with a figure.
  if (/^\d/.test(text) && /[\d.]$/.test(text)) return text;
  const [ahead = '', before] = /^(\p{L}{1,12})(?:[.,]{0,2}\s+|[.,]|(?=\d))/u.exec(text) ?? [];
  if (isWeekday(before)) return text.slice(ahead.length).trim();
  const after = /(?<=[,\s(])\p{L}{1,12}(?=\.?\)?$)/u.exec(text);
  if (!after || !isWeekday(after[0])) return text;
  const day = text.slice(0, after.index).trimEnd();
  return (/[(,]$/.test(day) ? day.slice(0, -1) : day).trimEnd();
}
