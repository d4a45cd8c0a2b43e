import { foldLetters, plainWords } from './fold';
import { TRADE_WORDS } from './legal-forms';
import { withoutFirstForms, withoutLastForms } from './without-legal-forms';

/** "And" in the five languages: stands for "&", and so for nothing. */
const JOINING = new Set(['and', 'en', 'es', 'og', 'u', 'und']);

/** The one word that all spellings of a word of trade stand for: "intl" for "international". */
const ONE_WORD = new Map(
  TRADE_WORDS.split(';').flatMap((line) => {
    const [word = '', spellings = ''] = line.trim().split(':');
    return spellings.split(' ').map((spelling) => [spelling, word] as const);
  }),
);

/** Returns the plain words of a company's name in their order, without legal forms and "and". */
export function bareWords(name: string): readonly string[] {
  const named = plainWords(name).filter((word, _place, words) => words.length === 1 || !JOINING.has(word));
  return withoutFirstForms(withoutLastForms(named));
}

/** Returns bare words folded, those of trade as one word each. */
export const wordsIn = (bare: readonly string[]): string[] =>
  bare.map(foldLetters).map((word) => ONE_WORD.get(word) ?? word);

/** Returns the words of a company's name in their order, without legal forms and "and", those of trade as one word each. */
export const wordsOfName = (name: string): string[] => wordsIn(bareWords(name));

/**
 * Returns the keys of which spellings of a company's name share one: what `nameKey` passes over, and word order, legal forms
 * at both ends, "&" and "and", "ue" for "ü", abbreviations ("Intl.", "Bros."), and blanks ("Kovács Bau", "KovácsBau"). None
 * where nothing is left. Good for a question, never for a decision. Stored in the book: see `legal-forms.ts` before a change.
 */
export const similarNames = (name: string): string[] => similarTo(bareWords(name));

/** Returns the same of the bare words of a name. */
export function similarTo(words: readonly string[]): string[] {
  // Each word is folded by itself: across two of them, "Firma Aberg" and "Firma Eberg" would be one. Whether "FűzfaÉlelmiszer" is
  // of two words nobody can tell, so that it is taken as it stands, too.
  const keys = [wordsIn(words).sort().join(' '), words.map(foldLetters).join(''), words.join('')];
  return [...new Set(keys)].filter((key) => key !== '');
}
