import type { WordsFor } from '../../domain/languages/file-language';
import { importWords } from '../../domain/languages/import-words';
import type { AccountStatus } from '../../domain/records/account';
import type { BuyingRole, JobFunction } from '../../domain/records/decision-making-group';
import type { DossierSection } from '../../domain/records/fact';
import type { TouchKind } from '../../domain/records/touch';
import { filledIn } from '../csv/filled-cells';
import type { Rows } from '../csv/sheet';
import { sageTypesLowering } from '../sales/sage-types';
import { documentKindOf, documentOf, onCredit } from '../sales/sales-words';
import { sapKindsLowering } from '../sales/sap-kinds';
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

/** What words mean by what the user has said and by the program that wrote them; what takes a sale back is no choice of the user's. */
export type FileWords = Readonly<Record<string, Meaning | 'reversal'>>;

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
  // A kind that is left out may be a payment or a delivery: nothing that a credit note would take back.
  documentKind: { counts: '', negative: 'credit note', leftOut: 'payment' },
  side: { counts: 'D', negative: 'C' },
  status: firstOf(statuses),
  role: firstOf(roles),
  function: firstOf(functions),
  section: firstOf(sections),
  contactKind: firstOf(touchKinds),
  contactState: firstOf({ done: done.yes, notReached: reached.no, notDone: done.no }),
};

/** The same for what takes a sale back. */
const WRITTEN_REVERSAL = 'reversal invoice';

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
export function columnWords(rows: Rows, columns: Places, said: SaidWords = {}): ColumnWord[] {
  const { at } = columns;
  const known = wordsOfFile(rows, columns, said);
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
        const meaning = shown(known[key]) ?? meaningOf(field, word);
        return { key, field, word, lines, meaning, choices: Object.keys(WRITTEN[field]) as Meaning[] };
      })
      .filter(({ key, meaning }) => isAlwaysAsked(field) || meaning === undefined || said[key] !== undefined)
      .sort((a, b) => b.lines - a.lines)
      .slice(0, WORDS_SHOWN);
  });
}

const shown = (meaning: FileWords[string] | undefined) => (meaning === 'reversal' ? MEANT.reversal : meaning);

const isAlwaysAsked = (field: WordField) => field.startsWith('document') || field === 'side';

type Places = { at: Partial<Record<Field, number[]>> };

/** Returns what words of a file mean: as the user says, else as a whole column of them shows which program wrote it. */
export function wordsOfFile(rows: Rows, { at }: Places, said: SaidWords = {}): FileWords {
  const place = at.documentKind?.[0];
  const ofProgram = [...sageTypesLowering(rows, place), ...sapKindsLowering(rows, place)];
  return { ...Object.fromEntries(ofProgram.map(([word, made]) => [keyOf('documentKind', word), made])), ...said };
}

/** Says of each row in turn whether its document is none that was sold, such as a payment, as far as its words tell. */
export function* leftOutIn(rows: Rows, { at }: Places, words: FileWords): Generator<boolean, undefined> {
  const known = new Map<string, boolean>();
  const isLeftOut = (field: 'documentKind' | 'documentState', word: string | undefined): boolean => {
    if (!word) return false;
    const key = keyOf(field, word);
    const isOut = known.get(key) ?? (words[key] ?? meaningOf(field, word)) === 'leftOut';
    if (known.size < MOST_KNOWN) known.set(key, isOut);
    return isOut;
  };
  const states = at.documentState && filledIn(rows, at.documentState);
  const kinds = at.documentKind ? filledIn(rows, at.documentKind) : [];
  if (!at.documentKind) for (const state of states ?? []) yield isLeftOut('documentState', state);
  for (const kind of kinds)
    yield isLeftOut('documentState', states?.next().value ?? '') || isLeftOut('documentKind', kind);
  return undefined;
}

const MOST_KNOWN = 10_000;

/** Returns a cell as our own rules read it, where it is known what its word means; any other as it is. */
export function asSaid(field: string, cell: string, said: FileWords): string {
  const known = WORD_FIELDS.find((one) => one === field);
  const meaning = known && said[keyOf(known, cell)];
  if (meaning === 'reversal') return WRITTEN_REVERSAL;
  return (meaning && WRITTEN[known][meaning]) ?? cell;
}
