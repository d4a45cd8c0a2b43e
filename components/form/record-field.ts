import type { CheckedRecord } from '../../lib/db/check-record';
import type { AccountContext } from '../../lib/db/read/account-context';

/** One of a few that a field offers. */
export interface Choice {
  value: string;
  text: string;
}

/**
 * One field of a record's form. `name` is the path in the record ("scores.turnover"), `label` its words.
 * `line`: a line of text; `lines`: several; `day` and `month`: ISO text; `number`: with its least, most and step;
 * `choice`: one of a few; `choices`: several of them.
 */
export type RecordField = { name: string; label: string; hint?: string } & (
  | { kind: 'line' | 'lines'; most?: number }
  | { kind: 'day' | 'month' }
  | { kind: 'number'; least?: number; most?: number; step?: number }
  | { kind: 'choice' | 'choices'; choices: readonly Choice[] }
);

/** What stands in a record's form, by field: '' where nothing is given; several choices stand one a line. */
export type RecordDraft = Record<string, string>;

/** One kind of record as the account's page shows and asks for it. */
export interface RecordForm<Row extends { id: string }> {
  /** The table's name; also the mark of its part of the page. */
  kind: string;
  title: string;
  /** What it is for, while there is none. */
  purpose: string;
  add: string;
  fields: readonly RecordField[];
  rows: readonly Row[];
  /** What stands in the form of a new one. */
  start: RecordDraft;
  /** What a record has besides its fields. */
  base?: object;
  /** Where the form's content and the record differ in shape: the record as the form shows it, and back. */
  unfold?: (row: Row) => object;
  fold?: (given: object) => object;
  /** Returns the record, or what zod found wrong with it. */
  check: (given: object) => CheckedRecord<Row>;
  /** What the list says of one: its name, then further details. */
  name: (row: Row) => string;
  about: (row: Row) => readonly (string | false | undefined)[];
  /** The latest, or the most urgent, first: by this, descending. */
  order: (row: Row) => string;
  /** `opened` is the record as it stood when its form was opened. */
  save: (row: Row, opened?: Row) => Promise<{ undo: () => Promise<void> }>;
  remove: (id: string) => Promise<{ undo: () => Promise<void> }>;
}

/** What a kind of record needs to know to describe itself. */
export interface RecordsOf {
  context: AccountContext;
  today: string;
}
