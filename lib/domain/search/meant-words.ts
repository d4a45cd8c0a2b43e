import type { SearchIndex } from './make-index';

/** How a word of the book may be meant by a typed one: it begins with it, has it within, or either but for one letter. */
export const WAYS = ['begins', 'within', 'one-off'] as const;
export type Way = (typeof WAYS)[number];

/** Hears which words are meant: those from one place in the index to before another. */
type Hear = (from: number, to: number) => void;

/** From so many letters on a word of the book may be meant with one letter wrong, by what is typed of it as soon as that is as long. */
const LONG = 6;

/** Returns the place of the first word that is not before a text. */
function placeOf(words: readonly string[], text: string, from = 0, to = words.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** After every word that begins with what stands before it. */
const LAST = '\uffff';

function begins({ words }: SearchIndex, typed: string, hear: Hear, from = 0, to = words.length): void {
  const first = placeOf(words, typed, from, to);
  const end = placeOf(words, typed + LAST, first, to);
  if (first < end) hear(first, end);
}

function within({ words, text, at }: SearchIndex, typed: string, hear: Hear): void {
  // One plain letter stands in nearly every word.
  if (typed.length === 1 && typed <= '\x7f') return;
  let place = 0;
  for (let found = text.indexOf(typed); found >= 0; found = text.indexOf(typed, found)) {
    while (place + 1 < words.length && (at[place + 1] ?? 0) <= found) place += 1;
    hear(place, place + 1);
    found = (at[place] ?? 0) + (words[place]?.length ?? 0);
  }
}

/**
 * One letter more, less or other, or two neighbours swapped. What is one letter too short to be long has to be a whole word without
 * one; a number is another number.
 */
function oneOff(index: SearchIndex, typed: string, hear: Hear): void {
  if (typed.length < LONG - 1 || /\d/.test(typed)) return;
  const { words } = index;
  const look = (text: string, from: number, to: number) => {
    const hearLong: Hear = (first, end) => {
      for (let place = first; place < end; place += 1) {
        const { length } = words[place] ?? '';
        if (length >= LONG && (typed.length >= LONG || length === text.length)) hear(place, place + 1);
      }
    };
    begins(index, text, hearLong, from, to);
  };
  let [from, to] = [0, words.length];
  for (let at = 0; at < typed.length && from < to; at += 1) {
    const [before, letter, rest] = [typed.slice(0, at), typed.charAt(at), typed.slice(at + 1)];
    // All words from here to there begin with `before`: each letter that comes next in one of them may be the one that is wrong.
    for (let place = placeOf(words, `${before}\0`, from, to); place < to; ) {
      const other = words[place]?.charAt(at) ?? '';
      const end = placeOf(words, before + other + LAST, place, to);
      if (other !== letter) {
        look(before + other + letter + rest, place, end);
        look(before + other + rest, place, end);
      }
      place = end;
    }
    look(before + rest, from, to);
    if (rest !== '') look(before + rest.charAt(0) + letter + rest.slice(1), from, to);
    from = placeOf(words, before + letter, from, to);
    to = placeOf(words, before + letter + LAST, from, to);
  }
}

const ways: Record<Way, (index: SearchIndex, typed: string, hear: Hear) => void> = {
  begins,
  within,
  'one-off': oneOff,
};

/** Calls `hear` with the words of the index that a typed one means in that way; with some of them more than once. */
export function meantWords(index: SearchIndex, typed: string, way: Way, hear: Hear): void {
  ways[way](index, typed, hear);
}
