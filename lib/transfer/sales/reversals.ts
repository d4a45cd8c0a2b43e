import type { Line, Lines } from '../import/line';
import type { PlanSettings } from '../import/plan';
import type { Lowers, SalesCells } from './sales-line';
import { type Part, type PartOf, partOf } from './taking-back';

/** A document of the file. */
type Document = Pick<PartOf, 'of' | 'number' | 'isCancelled' | 'isVoid'> & {
  lines: { place: number; cents: number }[];
  /** The cells of its first line, which may name the document that it takes back. */
  cells: readonly string[];
};

/** What becomes of a line that takes another one back: it stays out together with that one, or lowers the sales. */
type TakenBack = 'out' | Lowers;

/**
 * Returns what becomes of the lines that take others back, so that no sale is taken back twice or never. Where the same file has the
 * other one as cancelled, that one is left out, so what takes it back is, too; else it lowers the sales. A document is taken back by
 * one that comes to the same, however each is divided into lines; what is called a reversal takes back line by line, too. Each is
 * taken back once. A reversal in the state of what was cancelled lowers the sales only where the file has the sale that it takes back.
 * A credit note, which may be for anything, goes out only with a cancelled document that it names, or where no sale comes to the same;
 * never with one that was void. What lowers the sales is turned round as a whole where it comes to more than nought.
 */
export function reversalsIn(
  lines: Lines,
  settings: PlanSettings,
  cells: SalesCells,
): (line: Line) => TakenBack | undefined {
  if (!(['documentKind', 'documentState', 'voided'] as const).some((field) => lines.has(field))) return () => undefined;
  const read = (line: Line) => partOf(line, settings, cells);
  const { reversal, creditReversal, credit, negative, cancelled, cancelledCredit } = documentsIn(lines, read);
  const become = new Map<number, TakenBack>();
  const isOut = (likes: Document[] | undefined, one: Document): boolean => {
    const found = likes?.shift() !== undefined;
    if (found) note(become, one, 'out');
    return found;
  };
  // What is cancelled and comes to less than nought took something back itself.
  const wholes = byAmount(cancelled.filter((one) => centsOf(one) > 0));
  const credits = byAmount(cancelledCredit);
  for (const one of creditReversal) isOut(credits.get(keyOf(one)), one);
  const left = reversal.filter((one) => !isOut(wholes.get(keyOf(one)), one));
  const doubtful = [...credit, ...negative].filter((one) => wholes.has(keyOf(one)));
  const beside = salesBeside(lines, read, [...left.filter((one) => one.isCancelled), ...doubtful], negative);
  for (const one of credit) {
    const isTaken = takeOne(wholes.get(keyOf(one)), one, beside.amounts);
    note(become, one, isTaken ? 'out' : { takesBack: false, turns: centsOf(one) > 0 });
  }
  // A line below nought of a document that sells something is a discount.
  for (const one of negative)
    if (!beside.numbers.has(numberOf(one)) && takeOne(wholes.get(keyOf(one)), one, beside.amounts))
      note(become, one, 'out');
  // Lines have signs among each other: what takes a discount back adds to the sales.
  const singles = Map.groupBy([...wholes.values()].flat().flatMap(apart), (one) => signedKey(one, 1));
  for (const whole of left) {
    const lowers = { takesBack: true, turns: centsOf(whole) > 0 };
    for (const one of apart(whole))
      if (
        !isOut(singles.get(signedKey(one, lowers.turns ? 1 : -1)), one) &&
        (!one.isCancelled || beside.amounts.has(keyOf(one)))
      )
        note(become, one, lowers);
  }
  return (line) => become.get(line.place);
}

/** Takes the cancelled document out of its likes that another one takes back; returns whether there is one. */
function takeOne(likes: Document[] | undefined, one: Document, sold: ReadonlySet<string>): boolean {
  const inForce = likes?.filter(({ isVoid }) => !isVoid) ?? [];
  const found = inForce.find((other) => isNamed(other, one)) ?? (sold.has(keyOf(one)) ? undefined : inForce[0]);
  if (!likes || !found) return false;
  likes.splice(likes.indexOf(found), 1);
  return true;
}

/** A shorter number may be a quantity. */
const SHORTEST_NAMED = 4;

const isNamed = ({ number }: Document, by: Document) =>
  number !== '' &&
  (number === by.number ||
    (number.length >= SHORTEST_NAMED && by.cells.some((cell) => cell.split(/[\s,;:()]+/).includes(number))));

type Kept = Exclude<Part, 'sale'>;

/** The documents that are not sales. A line without a number is one by itself. */
function documentsIn(lines: Lines, read: (line: Line) => PartOf | undefined): Record<Kept, Document[]> {
  const all: Record<Kept, Map<string, Document>> = {
    reversal: new Map(),
    creditReversal: new Map(),
    credit: new Map(),
    negative: new Map(),
    cancelled: new Map(),
    cancelledCredit: new Map(),
  };
  for (const line of lines) {
    const found = read(line);
    if (!found || found.part === 'sale') continue;
    const { part, of, number, isCancelled, isVoid, cents } = found;
    const into = all[part];
    const key = number === '' ? `${line.place}` : numberOf(found);
    const document = into.get(key) ?? { of, number, isCancelled, isVoid, lines: [], cells: line.all };
    document.lines.push({ place: line.place, cents });
    into.set(key, document);
  }
  const documents = Object.entries(all).map(([part, some]) => [part, [...some.values()]]);
  return Object.fromEntries(documents) as Record<Kept, Document[]>;
}

/**
 * Of the sales of the file only what is asked for, as there may be a million: what single lines and whole documents of the customers
 * of some documents come to, and under which numbers of documents below nought something is sold.
 */
function salesBeside(
  lines: Lines,
  read: (line: Line) => PartOf | undefined,
  some: readonly Document[],
  negatives: readonly Document[],
): { amounts: ReadonlySet<string>; numbers: ReadonlySet<string> } {
  const customers = new Set(some.map(({ of }) => of));
  const asked = new Set(negatives.flatMap((one) => (one.number === '' ? [] : [numberOf(one)])));
  const [sums, numbers, amounts] = [new Map<string, number>(), new Set<string>(), new Set<string>()];
  if (customers.size + asked.size === 0) return { amounts, numbers };
  for (const line of lines) {
    const found = read(line);
    if (found?.part !== 'sale' && found?.part !== 'cancelled') continue;
    const number = numberOf(found);
    if (asked.has(number)) numbers.add(number);
    if (found.part === 'cancelled' || !customers.has(found.of)) continue;
    amounts.add(amountKey(found.of, found.cents));
    if (found.number !== '') sums.set(number, (sums.get(number) ?? 0) + found.cents);
  }
  for (const [number, cents] of sums) amounts.add(amountKey(number.slice(0, number.lastIndexOf('\n')), cents));
  return { amounts, numbers };
}

const numberOf = ({ of, number }: Pick<PartOf, 'of' | 'number'>) => `${of}\n${number}`;

const amountKey = (of: string, cents: number) => `${of}\n${Math.abs(cents)}`;

const centsOf = ({ lines }: Document) => lines.reduce((sum, { cents }) => sum + cents, 0);

const keyOf = (document: Document) => amountKey(document.of, centsOf(document));

const signedKey = (one: Document, sign: number) => `${one.of}\n${sign * centsOf(one)}`;

const byAmount = (documents: readonly Document[]) => Map.groupBy(documents, keyOf);

const apart = ({ lines, ...document }: Document): Document[] => lines.map((line) => ({ ...document, lines: [line] }));

function note(become: Map<number, TakenBack>, { lines }: Document, what: TakenBack): void {
  for (const { place } of lines) become.set(place, what);
}
