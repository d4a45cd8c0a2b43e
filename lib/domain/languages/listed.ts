/** Returns the words of a table, written with commas between them. */
export const listed = (words: string): readonly string[] => words.split(',').map((word) => word.trim());
