/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Record<string, string> = { ß: 's', ø: 'o', æ: 'a', œ: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 't', ı: 'i' };

/**
 * Returns a text in lower case and without accents, letter for letter: each place in it is the same place in the text
 * ("Grüße" -> "gruse"). Give it text in normal form C, and compare only with what was folded, too.
 */
export function fold(text: string): string {
  return text.replace(/[^ -@[-~]/g, (letter) => {
    const small = letter.toLowerCase();
    return PLAIN[small] ?? (small.normalize('NFKD').charAt(0) || letter);
  });
}

/** Returns a text in normal form C and without the invisible letters that can split a word. */
export function legible(text: string): string {
  return text.normalize('NFC').replace(/\p{Cf}/gu, '');
}

/** Bounded: with a word of thousands of letters the time would grow with its square. */
const ANY_LETTERS = '\\p{L}{0,40}';

/**
 * Returns what a table of words looks for in folded text, word by word: "-" at the end lets any ending follow, at the
 * beginning it lets the word end a compound. An empty table finds nothing.
 */
export function wordPattern(words: readonly string[]): string {
  const one = (word: string) => {
    const before = word.startsWith('-') ? ANY_LETTERS : '';
    return `${before}${fold(word).replace(/^-|-$/g, '')}${word.endsWith('-') ? ANY_LETTERS : ''}`;
  };
  return `(?<!\\p{L})(?:${words.map(one).join('|') || '(?!)'})(?!\\p{L})`;
}
