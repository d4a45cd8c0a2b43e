/** Makes up what stands in for words, names and codes: the same for the same, another for another. */
export interface Invention {
  /** Gives words to names: the first a given name, the others family names. */
  name(words: readonly string[]): void;
  /** Returns the word for a word, with its capitals. */
  word(word: string): string;
  /** Whether the word is part of a name. */
  isName(word: string): boolean;
  /** Returns a code of the same kind of characters; codes that begin alike still do. */
  code(code: string): string;
}

const GIVEN =
  'Ingrid Tamsin Oluf Rosalba Piet Yrsa Caspian Elva Magne Dorit Silvan Nuria Bertil Thekla Ivo Maren'.split(' ');
const FAMILY =
  'Halvorn Tolley Brackner Ostwald Vennema Quist Marlowen Dravik Esterby Fennick Lindqvor Pasztori Rheinau Sollberg'.split(
    ' ',
  );
const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi zo ka le mi no pu ra'.split(' ');
/** Kinds of characters in codes; a hexadecimal one stays so. */
const KINDS = ['0123456789', 'abcdef', 'ghijklmnopqrstuvwxyz', 'ABCDEF', 'GHIJKLMNOPQRSTUVWXYZ'];

const MARKED: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', đ: 'd', œ: 'oe' };

/** Returns a word in small letters without marks, as addresses and domains write it. */
export const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłæđœ]/g, (letter) => MARKED[letter] ?? letter);

/** "bade", "badefi": the number written in syllables, at least two. */
function syllables(number: number): string {
  let word = '';
  for (let rest = number; rest > 0 || word.length < 4; rest = Math.floor(rest / SYLLABLES.length)) {
    word = `${SYLLABLES[rest % SYLLABLES.length]}${word}`;
  }
  return word;
}

function likeIn(word: string, invented: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return invented.toUpperCase();
  return word[0] === word[0]?.toUpperCase() ? invented.replace(/^./, (first) => first.toUpperCase()) : invented;
}

/** Starts an invention that uses none of the words that `isTaken` (plain), and changes none that `isKept`. */
export function invent(isTaken: (word: string) => boolean, isKept: (word: string) => boolean): Invention {
  const words = new Map<string, string>();
  const names = new Set<string>();
  const characters = new Map<string, string>();
  let made = 0;
  let drawn = 1;

  const next = (list: string[]): string => {
    for (;;) {
      const word = list.shift() ?? syllables(made++);
      if (!isTaken(plain(word))) return plain(word);
    }
  };
  const [given, family] = [[...GIVEN], [...FAMILY]];

  /** Another character of its kind; not chosen by what it was, so that nobody can count back. */
  function character(before: string, one: string): string {
    const known = characters.get(before + one);
    if (known) return known;
    const kind = KINDS.find((letters) => letters.includes(one)) ?? one;
    const free = [...kind].filter((letter) => !characters.has(`${before} ${letter}`));
    const others = free.filter((letter) => letter !== one);
    drawn = (drawn * 48_271) % 2_147_483_647;
    const chosen = (others.length ? others : free)[drawn % (others.length || free.length)] ?? one;
    characters.set(before + one, chosen);
    characters.set(`${before} ${chosen}`, one);
    return chosen;
  }

  return {
    name(parts) {
      for (const [place, part] of parts.entries()) {
        const key = plain(part);
        if (key.length < 2 || isKept(key)) continue;
        names.add(key);
        if (!words.has(key)) words.set(key, next(place === 0 ? given : family));
      }
    },
    word(word) {
      const key = plain(word);
      if (key.length < 2 || isKept(key)) return word;
      const invented = words.get(key) ?? next([]);
      words.set(key, invented);
      return likeIn(word, invented);
    },
    isName: (word) => names.has(plain(word)),
    code: (code) => [...code].map((one, place) => character(code.slice(0, place), one)).join(''),
  };
}
