/** Returns the words of a table, written with commas between them; a line may be broken at any blank. */
export const listed = (words: string): readonly string[] =>
  words.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
