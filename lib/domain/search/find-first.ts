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
  readonly places: number[] = [];
  readonly ranks: number[] = [];
  constructor(readonly most: number) {}

  add(place: number, rank: number): void {
    const { places, ranks, most } = this;
    let at = ranks.length;
    if (at >= most && rank >= (ranks[at - 1] ?? 0)) return;
    while (at > 0 && rank < (ranks[at - 1] ?? 0)) at -= 1;
    ranks.splice(at, 0, rank);
    places.splice(at, 0, place);
    if (ranks.length <= most) return;
    ranks.pop();
    places.pop();
  }
}

interface Ranked<Entry> {
  entry: Entry | undefined;
  rank: number;
}

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
      const since = opened.size > 0 ? (opened.get(place) ?? LATELY) : LATELY;
      const named = isWhole ? 0 : 1;
      first.add(place, ((((way * 2 + named) * 64 + since) * 64 + off) * 8 + kind) * 256 + (letters[place] ?? 0));
      return true;
    },
    { enough: ENOUGH, begin },
  );
  if (isTyped) {
    return firsts.flatMap(({ places, ranks }) =>
      places.map((place, at) => ({ entry: entries[place], rank: ranks[at] ?? 0 })),
    );
  }
  return [...opened].flatMap(([place, since]) => {
    const entry = entries[place];
    return entry && most[entry.kind] ? { entry, rank: since } : [];
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
    .sort((a, b) => a.rank - b.rank || ((a.entry?.name ?? '') < (b.entry?.name ?? '') ? -1 : 1))
    .flatMap(({ entry }) => entry ?? []);
}
