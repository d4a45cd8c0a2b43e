import { foldLetters, plainWords } from './fold';

/**
 * Returns a text as it is searched: its plain words, and again with "ue" as "ü" where that differs. Everything
 * that is searched by typed words is searched in this.
 */
export function searchKey(text: string): string {
  const words = plainWords(text).join(' ');
  const folded = foldLetters(words);
  return folded === words ? words : `${words} ${folded}`;
}

/**
 * Returns whether a search key has every word that was typed, whole or in part and in any order: without case, accents and
 * signs, "ue" as "ü". Null where no word was typed.
 */
export function searchFor(typed: string): ((key: string) => boolean) | null {
  const asked = plainWords(typed).map((word) => [word, foldLetters(word)] as const);
  if (asked.length === 0) return null;
  return (key) => asked.every(([word, folded]) => key.includes(word) || key.includes(folded));
}
