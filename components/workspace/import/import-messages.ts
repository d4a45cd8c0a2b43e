import type { KnownTwice } from '../../../lib/db/read/known-twice';
import type { ImportPhase } from '../../../lib/db/write/import-book';
import type { LanguageTag } from '../../../lib/domain/languages/tags';
import type { Day, Moment } from '../../../lib/domain/records/day';
import type { SalesSum } from '../../../lib/domain/records/import';
import type { DateOrder } from '../../../lib/transfer/cells/read-date';
import type { DecimalSign } from '../../../lib/transfer/cells/read-number';
import type { Encoding } from '../../../lib/transfer/csv/decode';
import type { Delimiter } from '../../../lib/transfer/csv/delimiter';
import type { TableRow } from '../../../lib/transfer/csv/sheet';
import type { Reading } from '../../../lib/transfer/import/ask-about';
import type { ColumnWord, SaidWords } from '../../../lib/transfer/import/cell-words';
import type { Field } from '../../../lib/transfer/import/heading-names';
import type { TableAnswers } from '../../../lib/transfer/import/import-table';
import type { ImportKind } from '../../../lib/transfer/import/kind';
import type { Note } from '../../../lib/transfer/import/notes';
import type { NameAnswer, OpenName, OtherNames } from '../../../lib/transfer/import/open-name';
import type { ImportPlan, PlannedBirthday } from '../../../lib/transfer/import/plan';
import type { Refusal, RefusalReason } from '../../../lib/transfer/import/refusal';
import type { ShownColumn } from '../../../lib/transfer/import/shown-columns';
import type { OtherKind } from '../../../lib/transfer/readers/file-kind';
import type { TextReading } from '../../../lib/transfer/readers/read-file';
import type { LeftOut } from '../../../lib/transfer/sales/left-out';
import type { PortfolioMoves } from './portfolio-moves';

/** What the user has settled about a file: its sheet, its kind, what its columns are, and how dates and numbers are meant. */
export type ImportAnswers = TableAnswers & {
  sheet?: number;
  /** True where all of this comes from a file that was taken in before, false where the user will have none of that. */
  asLastTime?: boolean;
  encoding?: Encoding | undefined;
  delimiter?: Delimiter | undefined;
  kind?: ImportKind | undefined;
  dates?: DateOrder;
  decimal?: DecimalSign;
  /** The currency of amounts beside which none stands; without it the book's own. */
  currency?: string;
  /** The VAT to take off the amounts, in per cent. */
  vat?: number;
  /** The file holds all sales of its days. */
  isWholePeriod?: boolean;
  /** Whether sales stand as negative amounts. */
  isTurned?: boolean;
  /** What words of its columns mean. */
  words?: SaidWords;
  /** What becomes of names that are not in the book. */
  names?: ReadonlyMap<string, NameAnswer>;
  /** What becomes of all others of them. */
  otherNames?: OtherNames;
};

/** Why nothing can be taken in from a file. */
export type Unreadable = OtherKind | 'empty' | 'headingsOnly';

/** The words that the worker needs for the file of refused lines: it does not know the language. */
export type RefusalWords = {
  line: string;
  reason: string;
  reasons: Record<RefusalReason, string>;
  fields: Record<Field, string>;
};

/** Page -> worker. */
export type ToImport =
  /** `before` of what was chosen together have been dealt with and are none of these files, and so have some parts of these. */
  | {
      kind: 'open';
      files: readonly File[];
      before?: number;
      dealt?: readonly DealtPart[];
      /** The import that the first of them that is of its kind takes the place of. */
      replaces?: string;
      today: Day;
      now: Moment;
      zone: string;
      screen: LanguageTag;
    }
  | { kind: 'next' }
  /** Leaves the file out that is open, and goes on with the next. */
  | { kind: 'skip' }
  /** Asks for the report of what is in by now. */
  | { kind: 'report' }
  | { kind: 'answer'; answers: ImportAnswers }
  /** `isGoingOn`: what comes after it goes in as well, up to where something is to be decided. */
  | { kind: 'commit'; isGoingOn?: boolean }
  /** Of a part of the report, by its place there. */
  | { kind: 'writeRefused'; words: RefusalWords; of?: number };

/** How many lines go where; `firstRefused` holds the first of the refused ones. */
export type ImportCounts = {
  added: number;
  updated: number;
  unchanged: number;
  /** Lines of the book that the file no longer holds. */
  vanished: number;
  refused: number;
  firstRefused: Refusal[];
};

/** A part of what was chosen that was dealt with before, and whether it is in. */
type DealtPart = { place: number; sheet: number; isIn: boolean };

/** What may be taken in of what was chosen: a file, or a sheet (`part`) of one. */
type ChosenPart = { name: string; part: string; kind: ImportKind | undefined; lines: number };

/** Why a file does not go in unseen; the sentence stands in the locales under `importStop_<why>`. */
export type Stop = 'refused' | 'changes' | 'asked' | 'names' | 'columns' | 'leftOut';

/** Where a file stands among those that were chosen together, from 1; all of them, which are in by now, and those that cannot be read. */
type Place = {
  name: string;
  part: string;
  at: number;
  of: number;
  next: string | undefined;
  parts: readonly (ChosenPart & { isIn: boolean })[];
  /** Sheets of its workbook that do not go in by themselves. */
  others: readonly string[];
  leftOut: readonly { name: string; why: Unreadable }[];
  /** Why it was not taken in with those before it. */
  stop?: Stop;
};

/** What is known of a file that can be taken in. `counts` is null while a question is open. */
export type FilePreview = {
  file: Place;
  kind: ImportKind;
  /** The names of a workbook's sheets; more than one is a choice. */
  sheets: readonly string[];
  columns: readonly ShownColumn[];
  /** Words that may be given a meaning. */
  words: readonly ColumnWord[];
  /** What the kind needs and no column holds yet. */
  missing: readonly Field[];
  /** The first rows; `at` is a row's place in the sheet, where it may hold the headings. */
  firstRows: readonly (TableRow & { at?: number })[];
  /** Where the headings stand; null for nowhere. */
  headingRow: number | null;
  lines: number;
  /** Of a text file: how its bytes are read. */
  text: TextReading | undefined;
  /** How dates and numbers are read, as far as that is settled. */
  reading: Pick<Reading, 'dates' | 'decimal' | 'currency'>;
  questions: Reading['questions'] & { years?: readonly string[] };
  answers: ImportAnswers;
  counts: ImportCounts | null;
  /** The names that are not in the book, at most `NAMES_SHOWN`, those that wait for an answer first. */
  names: readonly OpenName[];
  /** How many more there are. */
  namesMore: number;
  notes: readonly Note[];
  control: ControlFigures;
  /** What becomes of customers in the portfolio, of documents that the book has, and the days that the file shares with the book. */
  moves: PortfolioMoves | undefined;
  changes: ImportPlan['changes'];
  overlap: ImportPlan['overlap'];
  /** Taking it in takes out the import that is to be replaced. */
  isInPlace: boolean;
};

/** What the sales of a file add up to and what is left out of them, for a controller to tick off. */
export type ControlFigures = {
  sum?: SalesSum | undefined;
  /** The currency of amounts beside which none stands. */
  ownCurrency?: string | undefined;
  notes: readonly Note[];
  leftOut: readonly LeftOut[];
};

/** What taking in one file or sheet has done. `id`: by which it can be taken out, none where it changed nothing. */
export type TakenIn = {
  id?: string;
  name: string;
  part: string;
  of: ImportKind;
  counts: ImportCounts;
  control: ControlFigures;
  birthdays?: readonly PlannedBirthday[];
};

/** Worker -> page. */
export type FromImport =
  | { kind: 'progress'; phase: ImportPhase; share: number; name?: string }
  /** In which order they go in, each with the place of its file among the chosen ones; those that cannot be read are none of them. */
  | { kind: 'opened'; parts: readonly (DealtPart & { name: string })[] }
  | { kind: 'preview'; preview: FilePreview }
  | { kind: 'unreadable'; why: Unreadable }
  /** One is in, whatever becomes of the next; `at` of what was chosen together are dealt with. */
  | { kind: 'tookIn'; at: number; taken: TakenIn; isInPlace: boolean }
  /** `left` of what was chosen together are still to come; `isUnkept`: no copy of the book from before could be kept. */
  | {
      kind: 'done';
      /** Whom it brought although they may stand in the book already. */
      twice?: KnownTwice;
      left: number;
      isUnkept: boolean;
    }
  | { kind: 'refusedWritten'; csv: string }
  | { kind: 'failed'; newerBook: boolean };

/** How many names that are not in the book are sent and shown. */
export const NAMES_SHOWN = 200;

/** How many refused lines are sent and shown; all of them stand in the file for download. */
export const REFUSED_SHOWN = 100;
