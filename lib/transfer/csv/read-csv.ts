import Papa from 'papaparse';
import { isKnownHeading } from '../import/fields-of-heading';
import { type Delimiter, findDelimiter } from './delimiter';
import { withoutFormulaMark } from './formula-mark';
import type { Sheet, TableRow } from './sheet';

/**
 * Returns the rows of a CSV text, whatever its sign between cells (unless that is `said`) and its line ends. Empty rows are left out. Rows in quotes may
 * hold line breaks. The mark in front of what a spreadsheet would run as a formula is no part of a cell.
 */
export function readCsv(text: string, said?: Delimiter): Sheet {
  const { body, given } = takeSeparatorLine(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const delimiter = said ?? given ?? findDelimiter(body.trimStart(), isKnownHeading);
  const rows: TableRow[] = [];
  const openQuotes = new Map<number, number>();
  let line = given ? 2 : 1;
  const mayBreak = body.includes('"');
  const held: Map<string, string>[] = [];
  const take = (written: string[], isBad: boolean) => {
    const here = line;
    line += 1 + (mayBreak ? countLineBreaks(written) : 0);
    if (written.every((cell) => cell.trim() === '')) return;
    if (isBad) openQuotes.set(here, line - 1);
    // In its place: a large file has millions of cells.
    for (let place = 0; place < written.length; place += 1) {
      const cell = written[place] ?? '';
      const inColumn = held[place] ?? new Map<string, string>();
      held[place] = inColumn;
      written[place] = heldOnce(withoutFormulaMark(isBad ? cell : cell.trim()), inColumn);
    }
    rows.push({ line: here, cells: written });
  };
  const inParts: Papa.ParseConfig<string[]> & {
    chunkSize: number;
    chunk: (part: Papa.ParseResult<string[]>) => void;
  } = {
    delimiter,
    newline: '\n',
    chunkSize: SIGNS_AT_ONCE,
    chunk: ({ data, errors }) => {
      const badQuotes = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
      for (const [at, written] of data.entries()) take(written, badQuotes.has(at));
    },
  };
  Papa.parse(body, inParts);
  return { name: '', delimiter, rows, openQuotes };
}

/** What is parsed at once: of a large file as a whole, all cells would be there twice. */
const SIGNS_AT_ONCE = 4_000_000;

/** A column of more different cells than these says something else in each line. */
const MOST_HELD = 20_000;

/** Returns a cell that was seen before in its column as the same text: equal ones take their room, and are looked at, once. */
function heldOnce(cell: string, held: Map<string, string>): string {
  if (held.size >= MOST_HELD) return cell;
  const before = held.get(cell);
  if (before !== undefined) return before;
  const own = apart(cell);
  held.set(own, own);
  return own;
}

/** Returns a text as one of its own: a part of a longer one keeps all of that in memory. */
const apart = (text: string) => ` ${text}`.slice(1);

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
