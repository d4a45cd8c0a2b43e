import { findAll } from './find-all';
import { type Findable, FOUND_KINDS, type FoundKind } from './findable';
import type { SearchIndex } from './make-index';
import { LATELY, type Opened } from './opened';

/** With so many found, nothing is guessed: what has a word only within, or with a letter wrong, is not looked for. */
const ENOUGH = 8;

/** How many of each kind are shown at most; of one that is not named none. */
export type Most = Partial<Record<FoundKind, number>>;

/** An index to look in, and what of it was opened before. */
export interface Searched<Entry extends Findable> {
  index: SearchIndex<Entry>;
  opened: Opened;
}

/** The first few of one kind, in their order: the lower the rank, the earlier; of equals who came first. */
class First {
  readonly found: { place: number; rank: number }[] = [];
  constructor(readonly most: number) {}

  add(place: number, rank: number): void {
    const { found, most } = this;
    let at = found.length;
    if (at >= most && rank >= this.#rank(at - 1)) return;
    while (rank < this.#rank(at - 1)) at -= 1;
    found.splice(at, 0, { place, rank });
    if (found.length > most) found.pop();
  }

  #rank(at: number): number {
    return this.found[at]?.rank ?? 0;
  }
}

interface Ranked<Entry> {
  entry: Entry;
  rank: number;
}

const byLetters = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Returns the first of one index with their ranks. */
function rankedIn<Entry extends Findable>(
  { index, opened }: Searched<Entry>,
  typed: string,
  most: Most,
): readonly Ranked<Entry>[] {
  const { entries, kinds, letters } = index;
  const firsts = FOUND_KINDS.map((kind) => new First(most[kind] ?? 0));
  // What is found later was found by a weaker way, so that its rank is behind all before it.
  let way = -1;
  const begin = () => {
    way += 1;
  };
  const isTyped = findAll(
    index,
    typed,
    (place, off, isWhole) => {
      const kind = kinds[place] ?? 0;
      const first = firsts[kind];
      if (!first || first.most === 0) return false;
      const since = opened.get(place) ?? LATELY;
      const named = isWhole ? 0 : 1;
      first.add(place, ((((way * 2 + named) * 64 + since) * 64 + off) * 8 + kind) * 256 + (letters[place] ?? 0));
      return true;
    },
    { enough: ENOUGH, begin },
  );
  const chosen = isTyped
    ? firsts.flatMap(({ found }) => found)
    : [...opened].map(([place, since]) => ({ place, rank: since }));
  return chosen.flatMap(({ place, rank }) => {
    const entry = entries[place];
    return entry && most[entry.kind] ? { entry, rank } : [];
  });
}

/**
 * Returns the first of all who have every typed word. The rule: (1) whose words begin with what was typed are before those who have
 * it within, and these before those with a letter wrong; who are sought by such a guess only where fewer than eight were found;
 * among them (2) whose whole name was typed, (3) what was opened last, (4) the better fit: a whole word before a beginning, the
 * name before other words, those before the account's; (5) the kind, as `FOUND_KINDS` has them, (6) the shorter name, (7) the
 * alphabet. At most so many of each kind as `most` says, of equals those that stand first in the book. Where no word was typed:
 * what was opened, the last first.
 */
export function findFirst<Entry extends Findable>(
  searched: readonly Searched<Entry>[],
  typed: string,
  most: Most,
): Entry[] {
  return searched
    .flatMap((one) => rankedIn(one, typed, most))
    .sort((a, b) => a.rank - b.rank || byLetters(a.entry.name, b.entry.name))
    .map(({ entry }) => entry);
}
