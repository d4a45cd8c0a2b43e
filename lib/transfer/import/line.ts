import { firstFilled, saysSomething } from '../csv/filled-cells';
import type { Rows } from '../csv/sheet';
import { asSaid, type FileWords } from './cell-words';
import type { Field } from './heading-names';
import type { Notes } from './notes';
import { LineRefused } from './refusal';

/** One line of a file whose cells are asked for by what they mean. */
export type Line = {
  line: number;
  /** Which of the lines it is, from 0: several may stand in one line of the file. */
  place: number;
  /** The first filled cell of the field's columns, or empty text where there is none. */
  cell: (field: Field) => string;
  /** Every filled cell of the field's columns. */
  cells: (field: Field) => string[];
  /** What else stands in the cell of a field that a program fills with several: "Alba ::: Berg" is Alba, and further Berg. */
  further: (field: Field) => string[];
  /** Whether one column holds both. */
  isOneColumn: (one: Field, other: Field) => boolean;
  /** All cells, read or not. */
  all: readonly string[];
  /** Returns what `read` makes of a cell that a line can do without; one that cannot be read is left out and counted. */
  optional: <T>(field: Field, read: (text: string) => T) => T | undefined;
};

/** The lines of one file, each made when it is asked for: of a large file all of them at once would take much room. */
export interface Lines extends Iterable<Line> {
  readonly length: number;
  /** Whether a column holds that at all. */
  has(field: Field): boolean;
}

/**
 * Returns the rows of a table as lines with named cells; odd cells that are left out are counted in `notes`. A word that the user has
 * given a meaning reads as one that has it.
 */
export function nameCells(
  rows: Rows,
  columns: { at: Partial<Record<Field, number[]>> },
  notes?: Notes,
  words?: FileWords,
): Lines {
  const said = words && Object.keys(words).length > 0 ? words : undefined;
  const file = { at: columns.at, notes, said };
  return {
    length: rows.length,
    has: (field) => columns.at[field] !== undefined,
    *[Symbol.iterator]() {
      let place = 0;
      for (const { line, cells } of rows) {
        yield new NamedLine(line, place, cells, file);
        place += 1;
      }
    },
  };
}

/** What Google writes between several values of one kind. */
const BETWEEN = ' ::: ';
const OF_SEVERAL: readonly Field[] = ['email', 'phone', 'account', 'title', 'function', 'domain', 'website'];

const severalIn = (field: Field, cell: string): string[] =>
  cell.includes(BETWEEN) && OF_SEVERAL.includes(field) ? cell.split(BETWEEN).map((part) => part.trim()) : [cell];

/** What the lines of one file share. */
type OfFile = { at: Partial<Record<Field, number[]>>; notes: Notes | undefined; said: FileWords | undefined };

class NamedLine implements Line {
  readonly line: number;
  readonly place: number;
  readonly all: readonly string[];
  readonly #file: OfFile;

  constructor(line: number, place: number, all: readonly string[], file: OfFile) {
    this.line = line;
    this.place = place;
    this.all = all;
    this.#file = file;
  }

  cell(field: Field): string {
    const { at, said } = this.#file;
    const [written = ''] = severalIn(field, firstFilled(this.all, at[field]));
    return said ? asSaid(field, written, said) : written;
  }

  cells(field: Field): string[] {
    return (this.#file.at[field] ?? [])
      .flatMap((index) => severalIn(field, this.all[index] ?? ''))
      .filter(saysSomething);
  }

  further(field: Field): string[] {
    return severalIn(field, firstFilled(this.all, this.#file.at[field])).slice(1).filter(saysSomething);
  }

  isOneColumn(one: Field, other: Field): boolean {
    const { at } = this.#file;
    return at[one] !== undefined && at[one][0] === at[other]?.[0];
  }

  optional<T>(field: Field, read: (text: string) => T): T | undefined {
    const text = this.cell(field);
    return text === '' ? undefined : readOptional({ field, line: this.line, text }, () => read(text), this.#file.notes);
  }
}

/** Returns what is read, or notes that a cell was left out and returns undefined. */
export function readOptional<T>(
  { field, line, text }: { field: Field; line: number; text: string },
  read: () => T,
  notes: Notes | undefined,
): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LineRefused) || error.reason === 'ambiguousDate' || error.reason === 'ambiguousNumber')
      throw error;
    notes?.addOddCell(field, line, text);
    return undefined;
  }
}

/** Signs that turn the direction of what follows: "\u202egro.tse" would be shown as "est.org". */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Returns a cell of at most `most` characters without what would show it turned round, undefined where it is empty; throws LineRefused `tooLong`. */
export function readText(line: Line, field: Field, most: number): string | undefined {
  const text = line.cell(field);
  if (text.length > most) throw new LineRefused('tooLong', { field, most });
  // What nobody can see is no name; few cells begin with anything but a letter or figure of ASCII.
  const first = text.charCodeAt(0);
  const isSeen = (first > 0x20 && first < 0x7f) || !/^[\p{C}\p{Z}]*$/u.test(text);
  return isSeen ? text.replace(TURNING, '') : undefined;
}

/** Returns a cell that must be filled; throws LineRefused `missing` or `tooLong`. */
export function needText(line: Line, field: Field, most: number): string {
  const text = readText(line, field, most);
  if (text === undefined) throw new LineRefused('missing', { field });
  return text;
}
