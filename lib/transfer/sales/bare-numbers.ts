import type { Rows } from '../csv/sheet';
import { type Field, foldHeading } from '../import/heading-names';

/** Headings that leave open whose number stands below them. */
const BARE = /^(?:nummer|nommer|number|szam|verwysing|nr|no)$/;
/** "RE-2026-0001", "INV/2026/00001": no customer is numbered by years. */
const OF_YEAR = /(?<!\d)20\d{2}(?:[-.]?\d)|\//;
const SAMPLE = 2_000;

type Places = { number: number; account: number; date: number };

/** Returns whether a heading says no more than that numbers stand below it. */
const isBareNumber = (heading: string): boolean => BARE.test(foldHeading(heading));

/**
 * Returns whether numbers under such a heading are those of documents: most are made with a year, or more accounts have several of them
 * than keep one over several days. A customer's own number would make all sales of a customer one document.
 */
function areOfDocuments(rows: Pick<Rows, 'slice'>, { number, account, date }: Places): boolean {
  const lines = rows
    .slice(0, SAMPLE)
    .map(({ cells }) => ({ of: cells[account] ?? '', number: cells[number] ?? '', day: cells[date] ?? '' }))
    .filter((line) => line.number !== '');
  if (lines.filter((line) => OF_YEAR.test(line.number)).length * 2 > lines.length) return true;
  const byAccount = [...Map.groupBy(lines, ({ of }) => of).values()].map((some) => ({
    numbers: new Set(some.map((line) => line.number)).size,
    days: new Set(some.map(({ day }) => day)).size,
  }));
  const several = byAccount.filter(({ numbers }) => numbers > 1).length;
  return several > byAccount.filter(({ numbers, days }) => numbers === 1 && days > 1).length;
}

type ReadColumns = {
  headings: readonly string[];
  rows: Pick<Rows, 'slice'>;
  choices: Readonly<Record<number, unknown>>;
  read: readonly ReadonlySet<Field>[];
};

/** Takes a number that a heading leaves open for that of a document only where its cells show it; another column of its number comes first. */
export function withoutBareNumber(
  at: Partial<Record<Field, number[]>>,
  { headings, rows, choices, read }: ReadColumns,
): void {
  const number = at.order?.[0];
  const [account, date] = [(at.account ?? at.customerNumber)?.[0], at.date?.[0]];
  if (number === undefined || choices[number] || !isBareNumber(headings[number] ?? '')) return;
  // Beside kinds of documents, it is theirs.
  if (account === undefined || date === undefined || at.documentKind || rows.slice(0, 1).length === 0) return;
  if (areOfDocuments(rows, { number, account, date })) return;
  const other = read.findIndex((fields, place) => fields.has('order') && !isBareNumber(headings[place] ?? ''));
  if (other < 0) delete at.order;
  else at.order = [other];
}
