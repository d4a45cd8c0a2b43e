import { inEvery } from '../languages/of-every';
import { sections } from '../languages/sections';
import { DossierSection } from '../records/fact';
import { fold, legible, wordPattern } from '../words/fold';

/** The section that a text may belong to, with the words in it that say so; null where none or several of them do. */
export interface SectionGuess {
  section: DossierSection | null;
  because: { section: DossierSection; words: string[] }[];
}

const PATTERNS = DossierSection.options.map((section) => {
  const words = inEvery(sections, (words) => words[section]);
  return [section, new RegExp(wordPattern(words), 'gu')] as const;
});

/** Returns which section of the dossier (domain 6) most of a text's telling words belong to; with none, or a tie, it is not known. */
export function guessSection(text: string): SectionGuess {
  const clean = legible(text).slice(0, 5000);
  const folded = fold(clean);
  const because = PATTERNS.flatMap(([section, pattern]) => {
    // Letter for letter the same places, so that the words can be shown as they stand.
    const found = [...folded.matchAll(pattern)].map(({ index, 0: word }) => clean.slice(index, index + word.length));
    return found.length > 0 ? [{ section, words: [...new Set(found)] }] : [];
  }).sort((a, b) => b.words.length - a.words.length);
  const [first, second] = because;
  const isKnown = first !== undefined && first.words.length > (second?.words.length ?? 0);
  return { section: isKnown ? first.section : null, because };
}
