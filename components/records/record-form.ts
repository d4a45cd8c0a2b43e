import type { AccountContext } from '../../lib/conclude/account-context';
import type { When } from '../../lib/db/write/when';
import type { FieldList, RecordDraft } from '../form/record-field';

/** One kind of record as the account's page lists it and asks for it. */
export interface RecordForm<Row extends { id: string }> extends FieldList<Row> {
  /** The table's name; also the mark of its part of the page. */
  kind: string;
  /** By what tests find one of them, where they ask for this kind. */
  mark?: string;
  title: string;
  /** What it is for, while there is none. */
  purpose: string;
  add: string;
  rows: readonly Row[];
  /** What stands in the form of a new one. */
  start: RecordDraft;
  /** What the list says of one: its name, then further details. */
  name: (row: Row) => string;
  about: (row: Row) => readonly (string | false | undefined)[];
  /** The latest, or the most urgent, first: by this, descending. */
  order: (row: Row) => string;
  /** `opened` is the record as it stood when its form was opened. */
  save: (row: Row, opened?: Row) => Promise<{ undo: () => Promise<void> }>;
  remove: (id: string, when: When) => Promise<{ undo: () => Promise<void> }>;
}

/** What a kind of record needs to know to describe itself. */
export interface RecordsOf {
  context: AccountContext;
  today: string;
  /** Who of us may be said to do something; nobody where there is no choice. */
  owners?: readonly string[];
}
