import { plainLetters } from '../../domain/words/fold';
import type { Line, Lines } from '../import/line';
import type { PlanSettings } from '../import/plan';
import { amountOf, type SalesCells } from './sales-line';

/** A document that takes another one back: "Stornorechnung", "Sztornó számla". */
const isReversal = (kind: string): boolean => kind !== '' && /sz?torno/.test(plainLetters(kind));

/** A document of the file: whose, in which currency, and what its lines come to in hundredths. */
type Document = { of: string; lines: { place: number; cents: number }[] };

/**
 * Returns which lines take back a document that the same file has as cancelled: that one is left out, so what takes it back is, too, or
 * it would lower the sales by what they never held. A document is taken back by one that comes to the same, however each is divided
 * into lines; of any other a line by a line of the same amount. Each is taken back once.
 */
export function reversalsIn(lines: Lines, settings: PlanSettings, cells: SalesCells): (line: Line) => boolean {
  if (!lines.has('documentKind') || !lines.has('documentState')) return () => false;
  const [cancelled, reversals] = [new Map<string, Document>(), new Map<string, Document>()];
  for (const line of lines) {
    const state = line.cell('documentState');
    const into = isReversal(line.cell('documentKind'))
      ? reversals
      : state !== '' && cells.document(state) === 'unsold'
        ? cancelled
        : undefined;
    if (into) addLine(into, line, amountOf(line, settings, cells));
  }
  const taken = new Set<number>();
  const wholes = byAmount([...cancelled.values()]);
  const left = [...reversals.values()].filter((document) => !takeBack(wholes, document, taken));
  const parts = byAmount([...wholes.values()].flat().flatMap(apart));
  for (const part of left.flatMap(apart)) takeBack(parts, part, taken);
  return (line) => taken.has(line.place);
}

/** A line without a number is a document by itself. */
function addLine(into: Map<string, Document>, line: Line, { amount = 0, currency }: ReturnType<typeof amountOf>): void {
  const of = [line.cell('account'), line.cell('customerNumber'), currency].join('\n');
  const order = line.cell('order');
  const key = order === '' ? `${into.size}` : `${of}\n${order}`;
  const document = into.get(key) ?? { of, lines: [] };
  document.lines.push({ place: line.place, cents: Math.round(amount * 100) });
  into.set(key, document);
}

const apart = ({ of, lines }: Document): Document[] => lines.map((line) => ({ of, lines: [line] }));

const keyOf = ({ of, lines }: Document) => `${of}\n${Math.abs(lines.reduce((sum, { cents }) => sum + cents, 0))}`;

const byAmount = (documents: readonly Document[]) => Map.groupBy(documents, keyOf);

/** Takes one cancelled document of the same amount away, where there is one, and notes the lines that take it back. */
function takeBack(cancelled: Map<string, Document[]>, reversal: Document, taken: Set<number>): boolean {
  const found = cancelled.get(keyOf(reversal))?.shift();
  if (found) for (const { place } of reversal.lines) taken.add(place);
  return found !== undefined;
}
