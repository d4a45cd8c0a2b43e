import { LANGUAGES, type LanguageTag } from '../../domain/languages/tags';

/** The ways in which Windows programs wrote text before Unicode: western, central European, Turkish. */
const CODE_PAGES = ['windows-1252', 'windows-1250', 'windows-1254'] as const;
export type CodePage = (typeof CODE_PAGES)[number];

/** Languages that are written in a code page, by the letters they have beside a-z; our own first, as they are the likelier ones. */
const WRITTEN_IN: readonly (readonly [language: string, page: CodePage, letters: string])[] = [
  ['en', 'windows-1252', 'éèêëçñöüï'],
  ['de', 'windows-1252', 'äöüßéèáçñ'],
  ['hu', 'windows-1250', 'áéíóöőúüűäß'],
  ['nb', 'windows-1252', 'æøåéèêòóôäöü'],
  ['af', 'windows-1252', 'êëéèôöóòûüúîïíáä'],
  ['sv', 'windows-1252', 'åäöéü'],
  ['fr', 'windows-1252', 'éèêëàâçîïôûùœæü'],
  ['es', 'windows-1252', 'áéíñóúüçª'],
  ['it', 'windows-1252', 'àèéìòù'],
  ['pt', 'windows-1252', 'ãõáéíóúâêôçàü'],
  ['nl', 'windows-1252', 'ëïéèöüáóç'],
  ['tr', 'windows-1254', 'çğıöşüiâîû'],
  ['pl', 'windows-1250', 'ąćęłńóśźżäöü'],
  ['cs', 'windows-1250', 'áčďéěíňóřšťúůýžäöü'],
  ['sk', 'windows-1250', 'áäčďéíĺľňóôŕšťúýžöü'],
  ['hr', 'windows-1250', 'čćđšžäöü'],
  ['ro', 'windows-1250', 'ăâîşţ'],
  ['is', 'windows-1252', 'áðéíóúýþæö'],
];

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const [WESTERN = '', ...OTHERS] = CODE_PAGES.map((page) => new TextDecoder(page).decode(ALL_BYTES));
/** What a byte means in every code page is no evidence of one. */
const COMMON = new Set([...WESTERN].filter((sign, byte) => OTHERS.every((page) => page[byte] === sign)));

/** A run of letters, so that signs beside figures ("12 €", "5°") are no evidence. */
const WORD = /[\p{L}\p{M}\u0080-\u00ff]+/gu;
/** Enough to know the language by; a file may be long. */
const MOST_BYTES = 400_000;

/**
 * Returns the code page that bytes were written in, by their letters: that of the language whose alphabet explains most of
 * them. Between languages that explain as many, the one of the screen comes first, then ours, then our neighbours'.
 */
export function codePageOf(bytes: Uint8Array, screen: LanguageTag): CodePage {
  const sample = bytes.subarray(0, MOST_BYTES);
  const letters = new Map(CODE_PAGES.map((page) => [page, countLetters(new TextDecoder(page).decode(sample))]));
  const order = [...WRITTEN_IN].sort((a, b) => rank(a[0], screen) - rank(b[0], screen));
  let best: { page: CodePage; explained: number } = { page: 'windows-1252', explained: 0 };
  for (const [, page, alphabet] of order) {
    const own = new Set([...alphabet, ...alphabet.toUpperCase(), ...(page === 'windows-1254' ? 'İ' : '')]);
    let explained = 0;
    for (const [letter, count] of letters.get(page) ?? []) explained += own.has(letter) ? count : -count;
    if (explained > best.explained) best = { page, explained };
  }
  return best.page;
}

function rank(language: string, screen: LanguageTag): number {
  if (language === screen) return -1;
  const known: readonly string[] = LANGUAGES;
  return known.includes(language) ? 0 : 1;
}

/** How often each letter stands in words whose byte means something else in another code page. */
function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) {
    for (const letter of word) if (!COMMON.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}
