import { type Numbers, narrow } from './narrow';
import type { Rows, TableRow } from './sheet';

/** The cells of a column in one part of a file: places among the texts of the column or, where most differ, all of them as one text. */
type Block = { words: readonly string[]; at: Numbers } | { text: string; ends: Numbers };
/** Some rows, one after the other: in which line each begins, counted from the line of the first, how many cells it has, and these by column. */
type Part = { from: number; lines: Numbers; widths: Numbers; blocks: readonly Block[] };

/** The texts of a column, each once; `places` is gone where there are too many of them. */
type Words = { words: string[]; places: Map<string, number> | undefined };

/** A column of more different cells than these says something else in each line. */
const MOST_HELD = 20_000;

/** Rows of a large file in little room: each is made when it is asked for, and forgotten again. */
export class PackedRows implements Rows {
  readonly #parts: readonly Part[];
  readonly #from: number;
  readonly #width: number;
  readonly #without: ReadonlySet<number>;
  readonly length: number;

  /** The rows from `from` on, at least `width` cells wide, without those that begin in the lines `without`. */
  constructor(parts: readonly Part[], from = 0, width = 0, without: ReadonlySet<number> = new Set()) {
    this.#parts = parts;
    this.#from = from;
    this.#width = width;
    this.#without = without;
    this.length = parts.reduce((length, { lines }) => length + lines.length, 0) - from - without.size;
  }

  /** Each part, and from which of its rows on. */
  *#firsts(): Generator<{ part: Part; first: number }> {
    let skipped = 0;
    for (const part of this.#parts) {
      const first = Math.min(this.#from - skipped, part.lines.length);
      skipped += first;
      yield { part, first };
    }
  }

  #has(part: Part, at: number): boolean {
    return this.#without.size === 0 || !this.#without.has(lineAt(part, at));
  }

  *[Symbol.iterator](): Generator<TableRow> {
    for (const { part, first } of this.#firsts())
      for (let at = first; at < part.lines.length; at += 1) if (this.#has(part, at)) yield rowAt(part, at, this.#width);
  }

  /** The cells of one column, row by row. */
  *column(place: number): Generator<string> {
    for (const { part, first } of this.#firsts()) {
      const block = part.blocks[place];
      for (let at = first; at < part.lines.length; at += 1) if (this.#has(part, at)) yield cellAt(block, at);
    }
  }

  /** The same, equal cells once, where the column holds few enough different ones. */
  *differentIn(place: number): Generator<string> {
    const told = new Map<readonly string[], Uint8Array>();
    for (const { part, first } of this.#firsts()) {
      const block = part.blocks[place];
      const isWords = block !== undefined && 'words' in block;
      const known = isWords ? (told.get(block.words) ?? new Uint8Array(block.words.length)) : undefined;
      if (isWords && known) told.set(block.words, known);
      for (let at = first; at < part.lines.length; at += 1) {
        if (!this.#has(part, at)) continue;
        const word = isWords ? (block.at[at] ?? 0) : 0;
        if (known?.[word] === 1) continue;
        if (known) known[word] = 1;
        yield cellAt(block, at);
      }
    }
  }

  at(place: number): TableRow | undefined {
    const from = place < 0 ? this.length + place : place;
    return this.slice(from, from + 1)[0];
  }

  slice(from = 0, to = this.length): TableRow[] {
    const rows: TableRow[] = [];
    let place = 0;
    for (const { part, first } of this.#firsts()) {
      if (place >= to) break;
      for (let at = first; at < part.lines.length && place < to; at += 1) {
        if (!this.#has(part, at)) continue;
        // Of a large file no row is made that nobody asked for.
        if (place >= from) rows.push(rowAt(part, at, this.#width));
        place += 1;
      }
    }
    return rows;
  }

  flatMap<Value>(each: (row: TableRow) => Value | readonly Value[]): Value[] {
    const all: Value[] = [];
    for (const row of this) {
      const some = each(row);
      if (Array.isArray(some)) all.push(...some);
      else all.push(some as Value);
    }
    return all;
  }

  some(fits: (row: TableRow) => boolean): boolean {
    for (const row of this) if (fits(row)) return true;
    return false;
  }

  /** The rows that have more cells than `width`, or begin in one of the `lines`. */
  oddOnes(width: number, lines: { has: (line: number) => boolean }): TableRow[] {
    const rows: TableRow[] = [];
    for (const { part, first } of this.#firsts())
      for (let at = first; at < part.lines.length; at += 1) {
        const isOdd = (part.widths[at] ?? 0) > width || lines.has(lineAt(part, at));
        if (isOdd && this.#has(part, at)) rows.push(rowAt(part, at, this.#width));
      }
    return rows;
  }

  /** The rows of which at most so many cells are filled, or whose first cell fits. */
  thinOnes(most: number, fits: (cell: string) => boolean): TableRow[] {
    const rows: TableRow[] = [];
    for (const { part, first } of this.#firsts())
      for (let at = first; at < part.lines.length; at += 1) {
        const isOne = filledAt(part, at, most) <= most || fits(cellAt(part.blocks[0], at));
        if (isOne && this.#has(part, at)) rows.push(rowAt(part, at, this.#width));
      }
    return rows;
  }

  /** The same rows from a later one on, at least so wide, without those that begin in some lines. */
  behind(from: number, width: number, without: ReadonlySet<number>): PackedRows {
    return new PackedRows(this.#parts, this.#from + from, width, without);
  }
}

function cellAt(block: Block | undefined, at: number): string {
  if (block === undefined) return '';
  if ('words' in block) return block.words[block.at[at] ?? 0] ?? '';
  return block.text.slice(at === 0 ? 0 : block.ends[at - 1], block.ends[at]);
}

/** The same as an empty cell, without making its text. */
function isEmptyAt(block: Block | undefined, at: number): boolean {
  if (block === undefined) return true;
  if ('words' in block) return block.words[block.at[at] ?? 0] === '';
  return (at === 0 ? 0 : block.ends[at - 1]) === block.ends[at];
}

/** How many cells of a row are filled, counted no further than one beyond `most`. */
function filledAt({ blocks }: Part, at: number, most: number): number {
  let filled = 0;
  for (let place = 0; place < blocks.length && filled <= most; place += 1)
    if (!isEmptyAt(blocks[place], at)) filled += 1;
  return filled;
}

const lineAt = ({ from, lines }: Part, at: number): number => from + (lines[at] ?? 0);

function rowAt(part: Part, at: number, width: number): TableRow {
  const { widths, blocks } = part;
  const own = widths[at] ?? 0;
  const cells: string[] = [];
  for (let place = 0; place < own; place += 1) cells.push(cellAt(blocks[place], at));
  for (let place = own; place < width; place += 1) cells.push('');
  return { line: lineAt(part, at), cells };
}

/** Takes the rows of a file, some at a time, and keeps them in little room. */
export function makePacker(): { add: (rows: readonly TableRow[]) => void; rows: () => PackedRows } {
  const parts: Part[] = [];
  const columns: Words[] = [];
  return {
    add(rows) {
      const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
      const blocks = Array.from({ length: width }, (_, place) => {
        columns[place] ??= { words: [], places: new Map() };
        return packColumn(rows, place, columns[place]);
      });
      const from = rows[0]?.line ?? 0;
      const lines = narrow(rows.length, (at) => (rows[at]?.line ?? from) - from);
      parts.push({ from, lines, widths: narrow(rows.length, (at) => rows[at]?.cells.length ?? 0), blocks });
    },
    rows: () => new PackedRows(parts),
  };
}

function packColumn(rows: readonly TableRow[], place: number, column: Words): Block {
  const { words, places } = column;
  if (!places) {
    let end = 0;
    const ends = narrow(rows.length, (at) => {
      end += rows[at]?.cells[place]?.length ?? 0;
      return end;
    });
    return { text: rows.map(({ cells }) => cells[place] ?? '').join(''), ends };
  }
  let last = '';
  let lastAt: number | undefined;
  const at = narrow(rows.length, (row) => {
    const cell = rows[row]?.cells[place] ?? '';
    // Lines of one day or customer often stand together.
    if (cell === last && lastAt !== undefined) return lastAt;
    last = cell;
    lastAt = places.get(cell);
    if (lastAt !== undefined) return lastAt;
    const own = apart(cell);
    lastAt = words.length;
    places.set(own, lastAt);
    words.push(own);
    return lastAt;
  });
  if (words.length > MOST_HELD) column.places = undefined;
  return { words, at };
}

/** Returns a text as one of its own: a part of a longer one keeps all of that in memory. */
const apart = (text: string) => ` ${text}`.slice(1);
