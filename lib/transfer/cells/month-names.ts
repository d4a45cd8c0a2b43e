import { LANGUAGES } from '../../domain/languages/tags';
import { plainLetters } from '../../domain/words/fold';

/** Short forms that are no beginning of a name: Excel's in German and Afrikaans. */
const SHORT: Readonly<Record<string, number>> = { mrz: 3, mrt: 3 };

const NAMES = LANGUAGES.flatMap((tag) => {
  const written = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => [plainLetters(written.format(Date.UTC(2026, at, 1))), at + 1] as const);
});
const known = new Map<string, number>();

/** Returns the month, 1-12, that a word of at least three letters names in any of our languages ("Mrz.", "szept", "March"). */
export function monthOf(word: string): number | undefined {
  const plain = plainLetters(word).replace(/\.$/, '');
  if (!/^[a-z]{3,12}$/.test(plain)) return undefined;
  const month = known.get(plain) ?? SHORT[plain] ?? NAMES.find(([name]) => name.startsWith(plain))?.[1];
  if (month !== undefined && known.size < 1_000) known.set(plain, month);
  return month;
}

const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Returns the month, 1-12, that a Roman numeral says between day and year: "2025.XII.31.". */
export function monthOfNumeral(word: string): number | undefined {
  const place = /^(?:[IVX]+|[ivx]+)$/.test(word) ? NUMERALS.indexOf(word.toLowerCase()) : -1;
  return place < 0 ? undefined : place + 1;
}
