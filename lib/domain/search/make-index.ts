import { foldLetters } from '../words/fold';
import { type Findable, FOUND_KINDS, wordsOf } from './findable';

/** What is searched: every word once, in the order of letters, with the entries that it names. */
export interface SearchIndex<Entry extends Findable = Findable> {
  entries: readonly Entry[];
  words: readonly string[];
  /** All words in their order, each after a line's end, and where each begins in that. */
  text: string;
  at: Uint32Array;
  /** Where the entries of each word begin among `named`, and after the last word where they end. */
  from: Uint32Array;
  /** The places of entries, doubled; one more where the word is not of the name. */
  named: Uint32Array;
  /** Of each entry: the place of the account where it is, or -1; its kind's place; the words of its name; the letters of it. */
  accounts: Int32Array;
  kinds: Uint8Array;
  nameWords: Uint8Array;
  letters: Uint8Array;
}

/** Takes in what is to be found, accounts before what is theirs; `done` makes the index of it. */
export interface IndexMaker<Entry extends Findable> {
  add(entry: Entry): void;
  done(): SearchIndex<Entry>;
}

const byte = (count: number) => Math.min(count, 255);

/** Begins an index, so that it can be made of a book that is read in parts. */
export function beginIndex<Entry extends Findable>(): IndexMaker<Entry> {
  const entries: Entry[] = [];
  const numberOf = new Map<string, number>();
  /** Of each word by its number: the number of the same with "ue" as "ü", or its own. */
  const folded: number[] = [];
  const accountAt = new Map<string, number>();
  // One for each word of each entry: the number of the word, and what it says in `named`.
  const spoken: number[] = [];
  const says: number[] = [];
  const [accounts, kinds, nameWords, letters]: [number[], number[], number[], number[]] = [[], [], [], []];

  const numberFor = (word: string): number => {
    const known = numberOf.get(word);
    if (known !== undefined) return known;
    const number = numberOf.size;
    numberOf.set(word, number);
    const plain = foldLetters(word);
    folded[number] = plain === word ? number : numberFor(plain);
    return number;
  };
  const takeAll = (text: string, said: number): number => {
    const words = wordsOf(text);
    for (const word of words) {
      const number = numberFor(word);
      const plain = folded[number] ?? number;
      spoken.push(number);
      says.push(said);
      if (plain === number) continue;
      spoken.push(plain);
      says.push(said);
    }
    return words.length;
  };

  return {
    add(entry) {
      const place = entries.length;
      entries.push(entry);
      if (entry.kind === 'account') accountAt.set(entry.id, place);
      accounts.push(entry.accountId === undefined ? -1 : (accountAt.get(entry.accountId) ?? -1));
      kinds.push(FOUND_KINDS.indexOf(entry.kind));
      nameWords.push(byte(takeAll(entry.name, place * 2)));
      letters.push(byte(entry.name.length));
      for (const other of entry.others ?? []) takeAll(other, place * 2 + 1);
    },
    done() {
      const words = [...numberOf.keys()].sort();
      const placeOf = new Uint32Array(words.length);
      for (const [place, word] of words.entries()) placeOf[numberOf.get(word) ?? 0] = place;
      const from = new Uint32Array(words.length + 1);
      const count = (at: number, more: number) => {
        from[at] = (from[at] ?? 0) + more;
      };
      for (const number of spoken) count((placeOf[number] ?? 0) + 1, 1);
      for (let place = 1; place < from.length; place += 1) count(place, from[place - 1] ?? 0);
      const next = from.slice();
      const named = new Uint32Array(spoken.length);
      for (const [which, number] of spoken.entries()) {
        const place = placeOf[number] ?? 0;
        const free = next[place] ?? 0;
        named[free] = says[which] ?? 0;
        next[place] = free + 1;
      }
      const at = new Uint32Array(words.length);
      let length = 1;
      for (const [place, word] of words.entries()) {
        at[place] = length;
        length += word.length + 1;
      }
      return {
        ...{ entries, words, from, named, at },
        text: `\n${words.join('\n')}\n`,
        accounts: Int32Array.from(accounts),
        kinds: Uint8Array.from(kinds),
        nameWords: Uint8Array.from(nameWords),
        letters: Uint8Array.from(letters),
      };
    },
  };
}

/** Returns the index of all that is given. */
export function makeIndex<Entry extends Findable>(entries: Iterable<Entry>): SearchIndex<Entry> {
  const maker = beginIndex<Entry>();
  for (const entry of entries) maker.add(entry);
  return maker.done();
}
