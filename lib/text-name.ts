import type english from '../public/_locales/en/messages.json';

type Key = keyof typeof english;
type WithoutForm<Name> = Name extends `${infer Base}_other` ? Base : never;
/** A text's name; `x` stands for the pair `x_one` and `x_other`. */
export type TextKey = Key | WithoutForm<Key>;

type Joined<Word extends string, Gap extends string> = Word extends `${infer First}${Gap}${infer Rest}`
  ? `${First}${Capitalize<Joined<Rest, Gap>>}`
  : Word;
type TextName<Area extends string, Word extends string> = `${Area}_${Joined<Joined<Word, ' '>, '-'>}`;
/** One of our words that has a text in that area: any other is a type error, which says the name of the text that is missing. */
export type Worded<Area extends string, Word extends string> = Word extends unknown
  ? TextName<Area, Word> extends TextKey
    ? Word
    : `no text ${TextName<Area, Word>}`
  : never;

/** Returns a word of ours as it stands in names: 'decision maker' -> "decisionMaker", 'visit-due' -> "visitDue". */
export function joined(word: string): string {
  return word.replace(/[- ](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Returns the name of a text for one of our words: ('play', 'visit-due_title') -> "play_visitDue_title". */
export function textName<Area extends string, Word extends string>(area: Area, word: Worded<Area, Word>): TextKey {
  // TypeScript takes no word apart while the program runs: `Worded` has found the text, and a test proves the two alike.
  return `${area}_${joined(word)}` as TextKey;
}
