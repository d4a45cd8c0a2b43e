import Papa from 'papaparse';
import { isKnownHeading } from '../import/fields-of-heading';
import { type Delimiter, findDelimiter, SAMPLE_SIGNS } from './delimiter';
import { withoutFormulaMark } from './formula-mark';
import { makePacker } from './packed-rows';
import type { Sheet, TableRow } from './sheet';

/**
 * Returns the rows of a CSV text, or of one that comes in parts, whatever its sign between cells (unless that is `said`) and its line
 * ends. Empty rows are left out. Rows in quotes may hold line breaks. The mark in front of what a spreadsheet would run as a formula is
 * no part of a cell.
 */
export function readCsv(text: string | Iterable<string>, said?: Delimiter): Sheet {
  const reader = makeRowReader();
  let delimiter = said;
  let parser: Papa.Parser | undefined;
  let quote = '"';
  let rest = '';
  let atLeast = SAMPLE_SIGNS;
  for (const { part, isLast } of withLineFeeds(typeof text === 'string' ? inParts(text) : text)) {
    let unread = rest + part;
    // What stands behind an open quotation mark is looked through again and again: each time when it has doubled.
    if (!isLast && unread.length < atLeast) {
      rest = unread;
      continue;
    }
    if (!parser) {
      const { body, given } = takeSeparatorLine(unread);
      if (given) reader.skipLine();
      delimiter ??= given ?? findDelimiter(body.trimStart(), isKnownHeading);
      quote = quoteOf(body, delimiter);
      parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: quote });
      unread = body;
    }
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(unread, 0, !isLast);
    const mayBreak = unread.includes(quote);
    const badQuotes = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
    for (const [at, written] of data.entries()) reader.take(written, badQuotes.has(at), mayBreak);
    rest = unread.slice(meta.cursor);
    if (!isLast) reader.endPart();
    atLeast = 2 * rest.length;
  }
  return { name: '', delimiter: delimiter ?? ',', ...reader.read() };
}

/** Some programs put every cell between apostrophes: where all of the first line stand so, that is what they are. */
function quoteOf(text: string, delimiter: Delimiter): string {
  const end = text.indexOf('\n');
  const cells = text.slice(0, end === -1 ? LONGEST_FIRST : Math.min(end, LONGEST_FIRST)).split(delimiter);
  return cells.length > 1 && cells.every((cell) => /^\s*'[^']*'\s*$/.test(cell)) ? "'" : '"';
}

const LONGEST_FIRST = 5_000;

/** Takes rows one after the other, with their numbers in an editor. */
function makeRowReader() {
  let taken: TableRow[] = [];
  let packer: ReturnType<typeof makePacker> | undefined;
  const openQuotes = new Map<number, number>();
  let line = 1;
  return {
    skipLine() {
      line += 1;
    },
    take(written: string[], isBad: boolean, mayBreak: boolean) {
      const here = line;
      line += 1 + (mayBreak ? countLineBreaks(written) : 0);
      if (written.every((cell) => cell.trim() === '')) return;
      if (isBad) openQuotes.set(here, line - 1);
      const cells = written;
      for (let place = 0; place < cells.length; place += 1) {
        const cell = cells[place] ?? '';
        cells[place] = withoutFormulaMark(isBad ? cell : cell.trim());
      }
      taken.push({ line: here, cells });
    },
    /** After each part of a file but its last: a small file has only that. */
    endPart() {
      packer ??= makePacker();
      packer.add(taken);
      taken = [];
    },
    read(): Pick<Sheet, 'rows' | 'openQuotes'> {
      if (!packer) return { rows: taken, openQuotes };
      packer.add(taken);
      return { rows: packer.rows(), openQuotes };
    },
  };
}

/** What is parsed at once: of a large file as a whole, all cells would be there twice. */
const SIGNS_AT_ONCE = 60_000;

function* inParts(text: string): Generator<string> {
  for (let from = 0; from === 0 || from < text.length; from += SIGNS_AT_ONCE)
    yield text.slice(from, from + SIGNS_AT_ONCE);
}

/** The parts of a text without its byte order mark, with a line feed for each end of a line, and which of them is the last. */
function* withLineFeeds(parts: Iterable<string>): Generator<{ part: string; isLast: boolean }> {
  let before: string | undefined;
  for (const part of parts) {
    if (before === undefined) before = part.replace(/^\uFEFF/, '');
    else {
      // What ends a line may stand across two parts.
      const isCut = before.endsWith('\r');
      yield { part: lineFeeds(isCut ? before.slice(0, -1) : before), isLast: false };
      before = isCut ? `\r${part}` : part;
    }
  }
  yield { part: lineFeeds(before ?? ''), isLast: true };
}

const lineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');

/** Excel's own first line "sep=;" names the separator and is no heading. */
function takeSeparatorLine(text: string): { body: string; given?: Delimiter } {
  const match = /^"?sep=([,;\t|])"?\n/i.exec(text);
  return match ? { body: text.slice(match[0].length), given: match[1] as Delimiter } : { body: text };
}

function countLineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
