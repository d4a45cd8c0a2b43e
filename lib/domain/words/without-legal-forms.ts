import { foldLetters } from './fold';
import { LEGAL_FORMS } from './legal-forms';

/** Though it is one in Romania, "II" tells a company from its sister: so do all numbers in letters. */
const isNumber = (form: string) => /^[ivx]+$/.test(form);
const FORMS = new Set(
  LEGAL_FORMS.split('|')
    .map((form) => form.trim())
    .filter((form) => !isNumber(form)),
);
const MOST_WORDS = Math.max(...[...FORMS].map((form) => form.split(' ').length));

/** How many of the words, from that end on, are one legal form; the longest form counts, and a word always stays. */
function wordsOfForm(words: readonly string[], end: 'first' | 'last'): number {
  const folded = words.map(foldLetters);
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const form = end === 'first' ? folded.slice(0, count) : folded.slice(-count);
    if (FORMS.has(form.join(' '))) return count;
  }
  return 0;
}

/** Returns a name's plain words without the legal forms behind them; there is always a word left. */
export function withoutLastForms(words: readonly string[]): readonly string[] {
  let end = words.length;
  let count = 0;
  do {
    count = wordsOfForm(words.slice(Math.max(0, end - MOST_WORDS - 1), end), 'last');
    end -= count;
  } while (count > 0);
  return end === words.length ? words : words.slice(0, end);
}

/** Returns a name's plain words without the legal forms before them ("AS Fjord Handel"); there is always a word left. */
export function withoutFirstForms(words: readonly string[]): readonly string[] {
  let start = 0;
  let count = 0;
  do {
    count = wordsOfForm(words.slice(start, start + MOST_WORDS + 1), 'first');
    start += count;
  } while (count > 0);
  return start === 0 ? words : words.slice(start);
}
