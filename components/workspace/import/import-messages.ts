import type { ImportPhase } from '../../../lib/db/write/import-book';
import type { Day, Moment } from '../../../lib/domain/records/day';
import type { Field } from '../../../lib/transfer/import/heading-names';
import type { ImportKind } from '../../../lib/transfer/import/kind';
import type { DateOrder } from '../../../lib/transfer/import/read-date';
import type { DecimalSign } from '../../../lib/transfer/import/read-number';
import type { Refusal, RefusalReason } from '../../../lib/transfer/import/refusal';

/** What the user has settled about a file: its kind, and how dates and numbers are meant. */
export type ImportAnswers = { kind?: ImportKind; dates?: DateOrder; decimal?: DecimalSign };

/** The words that the worker needs for the file of refused lines: it does not know the language. */
export type RefusalWords = {
  line: string;
  reason: string;
  reasons: Record<RefusalReason, string>;
  fields: Record<Field, string>;
};

/** Page -> worker. */
export type ToImport =
  | { kind: 'open'; file: Blob; today: Day; now: Moment }
  | { kind: 'answer'; answers: ImportAnswers }
  | { kind: 'commit' }
  | { kind: 'undo' }
  | { kind: 'writeRefused'; words: RefusalWords };

/** How many lines go where; `firstRefused` holds the first of the refused ones. */
export type ImportCounts = {
  added: number;
  updated: number;
  unchanged: number;
  refused: number;
  firstRefused: Refusal[];
};

/** What is known of a file that can be taken in. `counts` is null while a question is open. */
export type FilePreview = {
  kind: ImportKind;
  columns: { heading: string; fields: readonly Field[] }[];
  firstRows: string[][];
  lines: number;
  questions: { dates?: string[]; decimal?: string[] };
  answers: ImportAnswers;
  counts: ImportCounts | null;
};

/** Worker -> page. */
export type FromImport =
  | { kind: 'progress'; phase: ImportPhase; share: number }
  | { kind: 'preview'; preview: FilePreview }
  | { kind: 'unreadable'; why: 'empty' | 'headingsOnly' }
  | { kind: 'unrecognised'; headings: string[] }
  | { kind: 'done'; of: ImportKind; counts: ImportCounts }
  /** The import was taken back, or cannot be any more: what it wrote has changed since. */
  | { kind: 'undone' | 'changedSince' }
  | { kind: 'refusedWritten'; csv: string }
  | { kind: 'failed'; newerBook: boolean };

/** How many refused lines are sent and shown; all of them stand in the file for download. */
export const REFUSED_SHOWN = 100;
