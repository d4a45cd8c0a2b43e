import { legible, plainLetters } from '../words/fold';
import { specialCategoryWords } from './special-category-words';

/** What must not be recorded about a person (domain 7). */
export type SpecialCategory = keyof typeof specialCategoryWords;

/** A word that gives a special category away, as it stands in the text without case and accents. */
export interface SpecialCategoryFound {
  category: SpecialCategory;
  word: string;
}

/** Words end with "-" where any ending may follow, and begin with "-" where they may end a compound. */
function patternOf(listed: string): string {
  const word = plainLetters(listed).replace(/^-|-$/g, '').replace(/ /g, '[\\s-]+');
  const before = listed.startsWith('-') ? '' : '(?<!\\p{L})';
  const after = listed.endsWith('-') ? '' : '(?!\\p{L})';
  return `${before}${word}${after}`;
}

const patterns = Object.entries(specialCategoryWords).map(([category, words]) => ({
  category: category as SpecialCategory,
  pattern: new RegExp(words.map(patternOf).join('|'), 'u'),
}));

/** What stands from one place to another, with the rest of the words that are cut there. */
function wholeWords(text: string, from: number, to: number): string {
  const [before = ''] = /\p{L}{0,40}$/u.exec(text.slice(Math.max(0, from - 40), from)) ?? [];
  const [after = ''] = /^\p{L}{0,40}/u.exec(text.slice(to)) ?? [];
  return before + text.slice(from, to) + after;
}

/**
 * Returns the first special category that a text touches, with the word that shows it, in any of the five languages; null
 * where no listed word occurs (domain 7). It refuses too much rather than too little: the user can say it in other words.
 */
export function specialCategoryIn(text: string): SpecialCategoryFound | null {
  const searched = plainLetters(legible(text));
  for (const { category, pattern } of patterns) {
    const found = pattern.exec(searched);
    if (found) return { category, word: wholeWords(searched, found.index, found.index + found[0].length) };
  }
  return null;
}
