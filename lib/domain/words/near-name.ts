import { bareWords, similarTo, wordsIn, wordsOfName } from './similar-name';

/** From so many letters on, a word may have one letter more, less or other, or two neighbours swapped; and twice that. */
const ONE_FROM = 8;
const TWO_FROM = 12;
const editsOf = (letters: number) => (letters >= TWO_FROM ? 2 : letters >= ONE_FROM ? 1 : 0);

/** What tells sisters apart at the beginning or the end of a word: the parts of a country, large and small. */
const SIDES =
  'nord nordost nordwest nordvest ost west vest oest sud sudost sudwest sor south southeast southwest north northeast northwest east eszak del kelet nyugat noord suid oos wes mikro makro micro macro'
    .split(' ')
    .sort((a, b) => b.length - a.length);
/** How a word begins or ends with one of them. */
const ENDS = [
  (word: string) => SIDES.find((side) => word.startsWith(side)),
  (word: string) => SIDES.find((side) => word.endsWith(side)),
];

/** Whether two words differ by what makes them two: a side of the country, a castle for a hill, a digit or a number in letters. */
function areSisters(a: string, b: string): boolean {
  const isOtherSide = ENDS.some((sideOf) => {
    const [one, other] = [sideOf(a), sideOf(b)];
    return one && other && one !== other;
  });
  const hill = (word: string) => word.replace(/burg$/, 'berg');
  return isOtherSide || hill(a) === hill(b) || /\d/.test(a + b);
}

/** How many letters are more, less, other or swapped with their neighbour (optimal string alignment). */
function edits(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const least = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + other);
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = isSwapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least;
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/**
 * Says whether two names of companies are the same but for a slip: one word of at least 8 letters with one letter wrong, of at
 * least 12 with two; every other word, digit and number the same. Good for a question, never for a decision.
 */
export function isNearName(one: string, other: string): boolean {
  const [a, b] = [wordsOfName(one), wordsOfName(other)];
  if (a.length !== b.length) return false;
  const pairs = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]));
  const [pair, more] = pairs;
  if (!pair || more) return false;
  const allowed = editsOf(Math.min(pair[0].length, pair[1].length));
  return !areSisters(...pair) && edits(...pair) <= allowed;
}

/** Where the pieces of a long word begin and end, one more than letters may be wrong: one piece of them is always whole. */
function piecesOf(letters: number): [start: number, end: number][] {
  const count = editsOf(letters) + 1;
  return Array.from({ length: count }, (_, at) => [
    Math.floor((letters * at) / count),
    Math.floor((letters * (at + 1)) / count),
  ]);
}

const keyOf = (letters: number, piece: number, text: string) => `~${letters}.${piece}.${text}`;
const longWords = (words: readonly string[]) => words.filter((word) => word.length >= ONE_FROM);

/** Returns the keys under which a name is found: by the same (`similarNames`), and two or three for each long word by another one that is near. */
export function keysOfName(name: string): string[] {
  const bare = bareWords(name);
  const near = longWords(wordsIn(bare)).flatMap((word) =>
    piecesOf(word.length).map(([from, to], piece) => keyOf(word.length, piece, word.slice(from, to))),
  );
  return [...similarTo(bare), ...near];
}

/** Returns the keys of all names that may be near this one; some are of others, so ask `isNearName`. At most some hundreds. */
export function keysOfNearNames(name: string): string[] {
  const slips = [-2, -1, 0, 1, 2];
  const found = longWords(wordsOfName(name))
    .slice(0, 6)
    .flatMap((word) =>
      slips
        .map((slip) => word.length + slip)
        .filter((letters) => letters >= ONE_FROM)
        .flatMap((letters) =>
          piecesOf(letters).flatMap(([from, to], piece) =>
            slips.flatMap((slip) =>
              from + slip >= 0 && to + slip <= word.length
                ? keyOf(letters, piece, word.slice(from + slip, to + slip))
                : [],
            ),
          ),
        ),
    );
  return [...new Set(found)];
}
