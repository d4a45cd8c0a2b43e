import { foldLetters, plainWords } from '../words/fold';
import type { SearchIndex } from './make-index';
import { meantWords, WAYS, type Way } from './meant-words';

/** So many words count of what is typed. */
const MOST_WORDS = 8;

/** How well one typed word fits an entry: the most for a whole word of its name, 0 for none. */
const FITS = { whole: 5, name: 4, other: 3, unsure: 2, account: 1 } as const;

/**
 * Hears of one found: the place of the entry, how far it is from a perfect fit, and whether what was typed is its whole name. Says
 * whether it was wanted.
 */
type Visit = (place: number, off: number, isWhole: boolean) => boolean;

/** How far is sought: until `enough` are found; `begin` hears of each way that is tried. */
interface Until {
  enough?: number;
  begin?: () => void;
}

/** Returns the words that count of what is typed, each with "ue" as "ü", too. */
function typedWords(typed: string): (readonly [word: string, folded: string])[] {
  return plainWords(typed)
    .slice(0, MOST_WORDS)
    .map((word) => [word, foldLetters(word)] as const);
}

/** Notes with every entry how well one typed word fits it, where it was not known to fit better; says whether there was any. */
function mark(index: SearchIndex, [word, folded]: readonly [string, string], way: Way, marks: Uint8Array): boolean {
  let isMeant = false;
  const { words, from, named } = index;
  const hear = (first: number, end: number) => {
    isMeant = true;
    for (let place = first; place < end; place += 1) {
      const isWhole = words[place] === folded;
      const inName = way !== 'begins' ? FITS.unsure : isWhole ? FITS.whole : FITS.name;
      const elsewhere = way === 'begins' ? FITS.other : FITS.unsure;
      const last = from[place + 1] ?? 0;
      for (let which = from[place] ?? 0; which < last; which += 1) {
        const said = named[which] ?? 0;
        const fit = said & 1 ? elsewhere : inName;
        if ((marks[said >>> 1] ?? 0) < fit) marks[said >>> 1] = fit;
      }
    }
  };
  meantWords(index, word, way, hear);
  if (folded !== word) meantWords(index, folded, way, hear);
  return isMeant;
}

/** Visits all who have every typed word, in themselves or in the account where they are, but not all only there. */
function visitAll(
  { entries, accounts, nameWords }: SearchIndex,
  all: readonly Uint8Array[],
  visit: (...found: Parameters<Visit>) => void,
): void {
  const count = entries.length;
  for (let place = 0; place < count; place += 1) {
    let [off, isOwn, isWhole] = [0, false, nameWords[place] === all.length];
    const account = accounts[place] ?? -1;
    let isFound = true;
    for (const marks of all) {
      const own = marks[place] ?? 0;
      const fit = own > 0 ? own : account >= 0 && (marks[account] ?? 0) > 0 ? FITS.account : 0;
      if (fit === 0) {
        isFound = false;
        break;
      }
      if (own > 0) isOwn = true;
      if (fit !== FITS.whole) isWhole = false;
      off += FITS.whole - fit;
    }
    if (isFound && isOwn) visit(place, off, isWhole);
  }
}

/**
 * Visits all who have every typed word: first those of whose words they begin one, then those that have them within, then those
 * with one letter wrong; no further as soon as `enough` were visited. Nobody is visited twice. False where no word was typed.
 */
export function findAll(
  index: SearchIndex,
  typed: string,
  visit: Visit,
  { enough = Number.POSITIVE_INFINITY, begin }: Until = {},
): boolean {
  const asked = typedWords(typed);
  const all = asked.map(() => new Uint8Array(index.entries.length));
  const isKnown = asked.map(() => false);
  const found = new Set<number>();
  for (const way of WAYS) {
    if (found.size >= enough) break;
    begin?.();
    const isMeant = asked.map((word, at) => mark(index, word, way, all[at] ?? new Uint8Array()));
    for (const [at, isNow] of isMeant.entries()) isKnown[at] ||= isNow;
    if (!isMeant.includes(true) || isKnown.includes(false)) continue;
    visitAll(index, all, (place, off, isWhole) => {
      if (found.has(place)) return;
      const isWanted = visit(place, off, isWhole);
      // Whether they are enough is all that is asked of the many.
      if (isWanted && found.size < enough) found.add(place);
    });
  }
  return asked.length > 0;
}
