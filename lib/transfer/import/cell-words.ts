import type { WordsFor } from '../../domain/languages/file-language';
import { importWords } from '../../domain/languages/import-words';
import type { AccountStatus } from '../../domain/records/account';
import type { BuyingRole, JobFunction } from '../../domain/records/decision-making-group';
import type { DossierSection } from '../../domain/records/fact';
import type { TouchKind } from '../../domain/records/touch';
import { filledIn } from '../csv/filled-cells';
import type { Rows } from '../csv/sheet';
import { documentKindOf, documentOf, onCredit } from '../sales/sales-words';
import { type Field, foldHeading } from './heading-names';
import { LineRefused } from './refusal';
import {
  type ContactState,
  readContactState,
  readFunction,
  readRole,
  readSection,
  readStatus,
  readTouchKind,
} from './words';

/** Columns that hold one of a few words, of which the user can say what each means. */
const WORD_FIELDS = [
  'documentState',
  'documentKind',
  'side',
  'status',
  'role',
  'function',
  'section',
  'contactKind',
  'contactState',
] as const;
type WordField = (typeof WORD_FIELDS)[number];

/** What a document's word makes of its line. */
type DocumentMeaning = 'counts' | 'negative' | 'leftOut';
export type Meaning =
  | DocumentMeaning
  | AccountStatus
  | BuyingRole
  | JobFunction
  | DossierSection
  | TouchKind
  | ContactState;

/** What the user has said of words, by the keys of `ColumnWord`. */
export type SaidWords = Readonly<Record<string, Meaning>>;

/** A word of a column, on how many lines it stands, what it is taken for (undefined where nobody knows) and may be. */
export type ColumnWord = {
  key: string;
  field: WordField;
  word: string;
  lines: number;
  meaning: Meaning | undefined;
  choices: readonly Meaning[];
};

const { statuses, roles, functions, sections, touchKinds, done, reached } = importWords.en;

/** The word that stands for a meaning in a file, as our own rules read it. */
const WRITTEN: Record<WordField, Partial<Record<Meaning, string>>> = {
  documentState: { counts: '', negative: 'credit note', leftOut: 'cancelled' },
  documentKind: { counts: '', negative: 'credit note', leftOut: 'cancelled' },
  side: { counts: 'D', negative: 'C' },
  status: firstOf(statuses),
  role: firstOf(roles),
  function: firstOf(functions),
  section: firstOf(sections),
  contactKind: firstOf(touchKinds),
  contactState: firstOf({ done: done.yes, notReached: reached.no, notDone: done.no }),
};

function firstOf<Value extends string>(words: WordsFor<Value>): Partial<Record<Value, string>> {
  return Object.fromEntries(
    Object.entries<readonly string[]>(words).map(([value, names]) => [value, names[0]]),
  ) as Partial<Record<Value, string>>;
}

const MEANT = {
  credit: 'negative',
  reversal: 'negative',
  orderReversal: 'negative',
  creditReversal: 'counts',
  unsold: 'leftOut',
} as const;
const ofDocument = (made: keyof typeof MEANT | undefined): Meaning => (made ? MEANT[made] : 'counts');

const READ: Record<WordField, (text: string) => Meaning | undefined> = {
  documentState: (text) => ofDocument(documentOf(text)),
  documentKind: (text) => ofDocument(documentKindOf(text)),
  side: (text) => ({ true: 'negative', false: 'counts' })[String(onCredit(text))] as Meaning | undefined,
  status: readStatus,
  role: readRole,
  function: readFunction,
  section: readSection,
  contactKind: readTouchKind,
  contactState: readContactState,
};

/** Returns what a word means by the words of our languages; undefined where it is none of them. */
function meaningOf(field: WordField, text: string): Meaning | undefined {
  try {
    return READ[field](text);
  } catch (error) {
    if (error instanceof LineRefused) return undefined;
    throw error;
  }
}

const keyOf = (field: WordField, word: string) => `${field} ${foldHeading(word) || word.trim()}`;

/** A column of more different words than these holds texts. */
const MOST_WORDS = 40;
/** How many of them are asked about, the commonest first. */
const WORDS_SHOWN = 12;

/**
 * Returns the words of a file that the user may give a meaning: of documents and sides all, as none of them can be known for sure; of
 * any other column those that nobody knows, and those that were given one.
 */
export function columnWords(
  rows: Rows,
  { at }: { at: Partial<Record<Field, number[]>> },
  said: SaidWords = {},
): ColumnWord[] {
  return WORD_FIELDS.flatMap((field) => {
    const place = at[field]?.[0];
    if (place === undefined) return [];
    const counts = new Map<string, number>();
    for (const cell of filledIn(rows, [place])) {
      if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
      if (counts.size > MOST_WORDS) return [];
    }
    return [...counts]
      .map(([word, lines]) => {
        const key = keyOf(field, word);
        const meaning = said[key] ?? meaningOf(field, word);
        return { key, field, word, lines, meaning, choices: Object.keys(WRITTEN[field]) as Meaning[] };
      })
      .filter(({ key, meaning }) => isAlwaysAsked(field) || meaning === undefined || said[key] !== undefined)
      .sort((a, b) => b.lines - a.lines)
      .slice(0, WORDS_SHOWN);
  });
}

const isAlwaysAsked = (field: WordField) => field.startsWith('document') || field === 'side';

/** Returns a cell as our own rules read it, where the user has said what its word means; any other as it is. */
export function asSaid(field: string, cell: string, said: SaidWords): string {
  const known = WORD_FIELDS.find((one) => one === field);
  const meaning = known && said[keyOf(known, cell)];
  return (meaning && WRITTEN[known][meaning]) ?? cell;
}
