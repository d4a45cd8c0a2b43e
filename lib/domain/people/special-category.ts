import type { SpecialCategory } from '../languages/language';
import { inEvery } from '../languages/of-every';
import { specialCategories } from '../languages/special-categories';
import { fold, legible } from '../words/fold';

/** What gives a special category away, as it stands in the text. */
export interface SpecialCategoryFound {
  category: SpecialCategory;
  word: string;
}

/** A word of a text: folded, where it stands, and whether only a blank or a hyphen parts it from the one before. */
interface Word {
  text: string;
  from: number;
  to: number;
  isNext: boolean;
}

/** A word of a table: "-" at its end lets any ending follow, at its beginning it lets the word end a compound. */
interface Listed {
  letters: string;
  mayBegin: boolean;
  mayEnd: boolean;
}

/** A line of a table: the words that may stand in each of its places; "upToTwo" of any others. */
type Phrase = readonly (readonly Listed[] | 'upToTwo')[];

function listed(word: string): Listed {
  return { letters: fold(word).replace(/^-|-$/g, ''), mayBegin: word.startsWith('-'), mayEnd: word.endsWith('-') };
}

function fits({ letters, mayBegin, mayEnd }: Listed, word: string): boolean {
  if (mayBegin) return mayEnd ? word.includes(letters) : word.endsWith(letters);
  return mayEnd ? word.startsWith(letters) : word === letters;
}

/** Phrases by what a word must begin with to begin one of them. */
class Phrases {
  readonly #byStart = new Map<string, Phrase[]>();

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const phrase: Phrase = line
        .split(' ')
        .map((place) => (place === '..' ? 'upToTwo' : place.split('/').map(listed)));
      const first = phrase[0] === 'upToTwo' ? [] : (phrase[0] ?? []);
      const starts = first.map(({ letters, mayBegin }) => (mayBegin ? '' : letters.slice(0, 2)));
      for (const start of new Set(starts)) this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), phrase]);
    }
  }

  /** Returns the place after the phrase that begins there; undefined where none does. */
  endAt(words: readonly Word[], at: number): number | undefined {
    const text = words[at]?.text ?? '';
    for (const start of [text.slice(0, 2), '']) {
      for (const phrase of this.#byStart.get(start) ?? []) {
        const end = endOf(phrase, words, at);
        if (end !== undefined) return end;
      }
    }
    return undefined;
  }
}

function endOf(phrase: Phrase, words: readonly Word[], at: number, place = 0): number | undefined {
  const asked = phrase[place];
  if (!asked) return at;
  const word = words[at];
  if (!word || (place > 0 && !word.isNext)) return undefined;
  if (asked !== 'upToTwo')
    return asked.some((one) => fits(one, word.text)) ? endOf(phrase, words, at + 1, place + 1) : undefined;
  for (const skipped of [0, 1, 2]) {
    if (!words.slice(at, at + skipped).every(({ isNext }) => isNext)) return undefined;
    const end = endOf(phrase, words, at + skipped, place + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

function wordsOf(text: string): Word[] {
  let last = 0;
  return [...fold(text).matchAll(/[a-z0-9]+(?:'[a-z]+)?|&/g)].map(({ 0: word, index: from }) => {
    const isNext = /^[\s'-]{1,3}$/.test(text.slice(last, from));
    last = from + word.length;
    return { text: word, from, to: last, isNext };
  });
}

/** The words without those that are harmless together; what stands on both sides of these is no phrase. */
function withoutHarmless(words: readonly Word[]): Word[] {
  const left: Word[] = [];
  let isCut = false;
  for (let at = 0; at < words.length; ) {
    const end = harmless.endAt(words, at);
    const word = words[at];
    if (end === undefined && word) left.push(isCut ? { ...word, isNext: false } : word);
    isCut = end !== undefined;
    at = end ?? at + 1;
  }
  return left;
}

const CATEGORIES: readonly SpecialCategory[] = ['health', 'religion', 'politics', 'origin', 'union', 'sex life'];
const harmless = new Phrases(inEvery(specialCategories, (words) => words.harmless));
const phrasesOf = (list: 'told' | 'alone') =>
  CATEGORIES.map((category) => ({
    category,
    phrases: new Phrases(inEvery(specialCategories, ({ categories }) => categories[category][list])),
  }));
const told = phrasesOf('told');
const alone = phrasesOf('alone');

/**
 * Returns the first special category that a text touches, with the words that show it as they stand there, in any of the five
 * languages; null where there is none (domain 7). `about`: in an entry about a person single words count as well ("church");
 * in a text of business only what is said of people does ("goes to church"), so that hospitals can be customers.
 */
export function specialCategoryIn(text: string, about: 'a person' | 'business'): SpecialCategoryFound | null {
  const shown = legible(text).replaceAll('’', "'");
  const words = withoutHarmless(wordsOf(shown));
  for (const { category, phrases } of about === 'a person' ? [...told, ...alone] : told) {
    for (const [at, { from }] of words.entries()) {
      const end = phrases.endAt(words, at);
      if (end !== undefined) return { category, word: shown.slice(from, words[end - 1]?.to) };
    }
  }
  return null;
}
