/**
 * Letters that Unicode does not take apart into a plain letter and a mark: the one table of all that folds text. The first
 * letter of each stands for it where every place has to keep its own.
 */
const PLAIN: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Returns a text in small letters and without accents; some letters become two ("Grüße" -> "grusse"). */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/**
 * Returns a text in lower case and without accents, letter for letter: each place in it is the same place in the text
 * ("Grüße" -> "gruse"). Give it text in normal form C, and compare only with what was folded, too.
 */
export function fold(text: string): string {
  return text.replace(/[^ -@[-~]/g, (letter) => {
    const small = letter.toLowerCase();
    return (PLAIN[small] ?? small.normalize('NFKD')).charAt(0) || letter;
  });
}

/** Returns a text in normal form C and without the invisible letters that can split a word. */
export function legible(text: string): string {
  return text.normalize('NFC').replace(/\p{Cf}/gu, '');
}

/** Returns the words of a name in small letters, without accents and punctuation; of a very long text only the beginning counts. */
export function plainWords(name: string): string[] {
  return (
    plainLetters(name.slice(0, 300))
      // "s.r.o.", "d. o. o.", "A/S" and "O'Neil" are one word each
      .replace(/(?<=\b\p{L})[./]\s?(?=\p{L}\b)/gu, '')
      .replace(/['’`]/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  );
}

/**
 * Returns a plain word with "ae", "oe", "ue" and "aa" as one letter, so that "Mueller" agrees with "Müller" and "Aasen" with
 * "Åsen". After a vowel or q it is none of these: "Bauer" and "Quelle" stay as they are.
 */
export function foldLetters(word: string): string {
  return word.replace(/aa+/g, 'a').replace(/(?<![aeiouq])([aou])e/g, '$1');
}

/**
 * Returns what a table of words looks for in folded text, word by word: "-" at the end lets any ending follow, at the
 * beginning it lets the word end a compound. An empty table finds nothing.
 */
export function wordPattern(words: readonly string[]): string {
  const one = (word: string) => {
    const before = word.startsWith('-') ? '\\p{L}*' : '';
    return `${before}${fold(word).replace(/^-|-$/g, '')}${word.endsWith('-') ? '\\p{L}*' : ''}`;
  };
  return `(?<!\\p{L})(?:${words.map(one).join('|') || '(?!)'})(?!\\p{L})`;
}
