import { exactSum } from '../../domain/figures/exact-sum';
import type { TableRow } from '../csv/sheet';
import type { Field } from './heading-names';

/** What the import did by a rule of its own; the sentence stands in the locales under `importNote_<kind>`. */
export type NoteKind =
  | 'unsold'
  | 'credits'
  | 'reversals'
  | 'totals'
  | 'further'
  | 'pageRows'
  | 'otherTable'
  | 'multiplied'
  | 'discounted'
  | 'untaxed'
  | 'refunded'
  | 'toCome'
  | 'scaled'
  | 'scaledAbove'
  | 'months'
  | 'monthSums'
  | 'periodDates'
  | 'noSales'
  | 'notDone'
  | 'birthdays'
  | 'corrected'
  | 'newAccounts'
  | 'becameCustomers'
  | 'privatePeople'
  | 'oddCells';

/** The rules that leave lines out. */
export const LEAVING: readonly NoteKind[] = [
  'unsold',
  'totals',
  'further',
  'pageRows',
  'otherTable',
  'noSales',
  'notDone',
];

/** A cell that could not be read: in which line, in the column of which field, and how it begins. */
type OddCell = { line: number; field: Field; text: string };

/** How many lines a rule touched, the amounts it moved by currency ('' is the book's own), which fields, and which columns by heading. */
export type Note = {
  kind: NoteKind;
  lines: number;
  sums: Record<string, number>;
  fields: Field[];
  columns?: string[] | undefined;
  /** The first of the lines left out that are no records, as they are written. */
  rows?: { line: number; text: string }[] | undefined;
  /** The first of the cells that could not be read. */
  cells?: OddCell[] | undefined;
};

/** Returns how many lines rules left out. */
export function linesRuledOut(notes: readonly Note[]): number {
  return notes.reduce((lines, { kind, lines: more }) => (LEAVING.includes(kind) ? lines + more : lines), 0);
}

type Noted = { amount?: number; currency?: string | undefined; field?: Field; column?: string | undefined };

const CELLS_SHOWN = 5;
const ROWS_SHOWN = 20;
const LETTERS_SHOWN = 40;

const shownOf = (text: string) => (text.length > LETTERS_SHOWN ? `${text.slice(0, LETTERS_SHOWN).trimEnd()}…` : text);

/** Counts what rules do to the lines of one file. */
export class Notes {
  readonly #notes: Map<NoteKind, Note>;

  /** Begins with what was counted before. */
  constructor(before: readonly Note[] = []) {
    this.#notes = new Map(
      before.map((note) => [note.kind, { ...note, sums: { ...note.sums }, fields: [...note.fields] }]),
    );
  }

  /** Counts one line more, and the amount that the rule moved. */
  add(kind: NoteKind, { amount = 0, currency = '', field, column }: Noted = {}): void {
    const note = this.#notes.get(kind) ?? { kind, lines: 0, sums: {}, fields: [] };
    note.lines += 1;
    if (amount !== 0) note.sums[currency] = exactSum([note.sums[currency] ?? 0, amount]);
    if (field && !note.fields.includes(field)) note.fields.push(field);
    if (column !== undefined) note.columns = [...(note.columns ?? []), column];
    this.#notes.set(kind, note);
  }

  /** Counts a cell that could not be read and is left out. */
  addOddCell(field: Field, line: number, text: string): void {
    this.add('oddCells', { field });
    const note = this.#notes.get('oddCells');
    const before = note?.cells ?? [];
    if (!note || before.length >= CELLS_SHOWN) return;
    note.cells = [...before, { line, field, text: shownOf(text) }];
  }

  /** Counts a row that belongs to the printed page, or to another one, and not to the table. */
  addRow(kind: 'pageRows' | 'otherTable', { line, cells }: TableRow): void {
    this.add(kind);
    const note = this.#notes.get(kind);
    const before = note?.rows ?? [];
    if (!note || before.length >= ROWS_SHOWN) return;
    note.rows = [...before, { line, text: shownOf(cells.filter((cell) => cell !== '').join(' ')) }];
  }

  /** Returns the notes in the order in which each was first made. */
  all(): Note[] {
    return [...this.#notes.values()];
  }
}
