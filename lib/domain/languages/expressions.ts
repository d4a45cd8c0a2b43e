import { fold } from '../words/fold';

/** Returns what finds one of the words, given with commas between them, in folded text. */
export const oneOf = (words: string): string =>
  fold(words)
    .split(',')
    .map((word) => word.trim())
    .join('|');

/** Returns the expression that finds this in folded text, wherever it stands as words of its own. */
export const expression = (source: string): RegExp => new RegExp(`(?<![\\p{L}'])(?:${source})(?![\\p{L}])`, 'gu');
