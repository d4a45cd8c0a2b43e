import { foldLetters } from './fold';
import { LEGAL_FORMS } from './legal-forms';

const FORMS = new Set(LEGAL_FORMS.split('|').map((form) => form.trim()));
const MOST_WORDS = Math.max(...[...FORMS].map((form) => form.split(' ').length));

/** How many of the words, from that end on, are one legal form; the longest form counts, and a word always stays. */
function wordsOfForm(words: readonly string[], end: 'first' | 'last'): number {
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const form = end === 'first' ? words.slice(0, count) : words.slice(-count);
    if (FORMS.has(form.map(foldLetters).join(' '))) return count;
  }
  return 0;
}

/** Returns a name's plain words without the legal forms behind them; there is always a word left. */
export function withoutLastForms(words: readonly string[]): readonly string[] {
  const count = wordsOfForm(words, 'last');
  return count === 0 ? words : withoutLastForms(words.slice(0, -count));
}

/** Returns a name's plain words without the legal forms before them ("AS Fjord Handel"); there is always a word left. */
export function withoutFirstForms(words: readonly string[]): readonly string[] {
  const count = wordsOfForm(words, 'first');
  return count === 0 ? words : withoutFirstForms(words.slice(count));
}
