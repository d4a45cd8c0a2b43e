/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Returns the words of a name in small letters, without accents and punctuation; of a very long text only the beginning counts. */
export function plainWords(name: string): string[] {
  return (
    name
      .slice(0, 300)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[ßøæœłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
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
