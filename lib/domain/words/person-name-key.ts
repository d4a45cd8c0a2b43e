import { foldLetters, legible, plainWords } from './fold';

/** Degrees and forms of address, which a name may carry or not; folded. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  'dr prof mag ing dipl kfm dkfm mba msc bsc phd ma ba llm herr frau mr mrs ms miss id ifj ozv fru hr mnr mev'.split(
    ' ',
  ),
);
/** What firms add to the names of those who work for them from outside. */
const ADDED = new Set(['ext', 'extern', 'external', 'consultant', 'contractor']);

/** Returns the words of a person's name in small letters and in its order, without titles and what firms add. */
export function personNameWords(name: string): string[] {
  const bare = legible(name.slice(0, 300)).replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  const [own = ''] = bare.split(/ via | [|–-] |[|@/]/);
  return plainWords(own).filter((word) => !NAME_TITLES.has(word) && !ADDED.has(word) && word.length > 1);
}

/**
 * Returns the key under which spellings of a person's name agree: "Muster, Eva", "Dr. Eva MUSTER (Alba)". Null where fewer
 * than two words say it: a first name alone is many people's.
 */
export function personNameKey(name: string): string | null {
  const words = personNameWords(name).map(foldLetters);
  return words.length >= 2 && words.length <= 5 ? words.sort().join(' ') : null;
}
