import type { CheckedRecord } from '../../lib/db/check-record';
import type { Account } from '../../lib/domain/records/account';
import type { Day } from '../../lib/domain/records/day';

/** One of a few that a field offers; of a person with the address by which tests find them. */
export interface Choice {
  value: string;
  text: string;
  email?: string | undefined;
}

/** What a field's own reading made of what was typed: what the record keeps, or why it cannot be. */
export type ReadField = { value: unknown } | { refused: string };

/** What stands in a record's form, by field: '' where nothing is given; several things stand one a line. */
export type RecordDraft = Record<string, string>;

/** What a field has, of whatever kind it is. */
interface AnyField {
  /** The path in the record: "scores.turnover". */
  name: string;
  label: string;
  hint?: string;
  /** By what tests find its control, or each of its choices where there are several to make. */
  mark?: string;
  /** Nothing can be saved without it; `needed` says so in better words than "Please fill this in". */
  isRequired?: boolean | ((draft: RecordDraft) => boolean);
  needed?: string;
  /** Takes the whole width, wherever fields stand side by side. */
  isWide?: boolean;
  /** Leaves room for another one beside it, even beside a page. */
  isShort?: boolean;
  /** Whether it is asked for beside what else stands in the form; what is not asked for is empty. */
  when?: (draft: RecordDraft) => boolean;
  /**
   * In the user's own words, so that it may tell of somebody what must not be recorded: a person's own field, or a text of
   * business. Several lines are one of business where nothing is said.
   */
  remark?: 'a person' | 'business';
  /** How what is typed is read, where that is more than its kind says. */
  read?: (typed: string) => ReadField | Promise<ReadField>;
}

/**
 * One field of a record. `line`: a line of text, and what it is for the keyboard of a telephone; `lines`: several of one text;
 * `list`: several texts, one a line, with room for more than one even beside a page where it `isLong`; `day`, not before `from`, `month` and `time` of the day: ISO text; `number`: with its least and most;
 * `yes`: a box to tick; `choice`: one of a few, with the words for none of them (left out where one always holds), kept as a
 * number where it `isNumber`, beside a page side by side where they are few or it `isRow`; `choices`: several of them; `account`: one of the book's, kept by its id, with why one cannot be.
 */
export type RecordField = AnyField &
  (
    | { kind: 'line'; most?: number; type?: 'tel' | 'email' | 'url' }
    | { kind: 'list'; type?: 'tel' | 'email' | 'url'; isLong?: true }
    | { kind: 'lines'; most?: number }
    | { kind: 'day'; from?: Day }
    | { kind: 'month' | 'time' | 'yes' }
    | { kind: 'number'; least?: number; most?: number }
    | { kind: 'choice'; choices: readonly Choice[]; none?: string; isNumber?: true; isRow?: true }
    | { kind: 'choices'; choices: readonly Choice[] }
    | { kind: 'account'; refuse?: (account: Account) => Promise<string | undefined> }
  );

/** One kind of record as its forms ask for it. */
export interface FieldList<Row extends object> {
  fields: readonly RecordField[];
  /** What a record has besides its fields, and where its fields are empty. */
  base?: object;
  /** Where the form's content and the record differ in shape: the record as the form shows it, and back. */
  unfold?: (row: Row) => object;
  fold?: (given: object, opened: Row | undefined) => object;
  /** Returns the record, or what its schema refuses. */
  check: (given: object) => CheckedRecord<Row>;
}

/** How a form looks: `wide` in the workspace, `compact` in the sidebar, beside a page. */
export type FormLook = 'wide' | 'compact';

/** Returns a kind of record with those of its fields alone that a form asks for; throws an Error where it has no such field. */
export function pickFields<Row extends object>(list: FieldList<Row>, ...names: readonly string[]): FieldList<Row> {
  return { ...list, fields: names.map((name) => fieldNamed(list, name)) };
}

/** Returns one field of a kind of record; throws an Error where it has none of that name. */
export function fieldNamed(list: { fields: readonly RecordField[] }, name: string): RecordField {
  const field = list.fields.find((one) => one.name === name);
  if (!field) throw new Error(`No field "${name}"`);
  return field;
}

/** Returns a kind of record without some of its fields. */
export function withoutFields<Row extends object>(list: FieldList<Row>, ...names: readonly string[]): FieldList<Row> {
  return { ...list, fields: list.fields.filter(({ name }) => !names.includes(name)) };
}
