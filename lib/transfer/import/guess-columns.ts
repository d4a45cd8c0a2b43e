import { subjectOf } from '../sales/sales-words';
import type { Contents } from './contents';
import type { Field } from './heading-names';
import type { ImportKind } from './kind';

/** A field that cells can speak for: at least this share (0-1) of them. Of several columns, `prefers` is what one alone has. */
type Sought = {
  field: Field;
  fits: (contents: Contents) => boolean;
  prefers?: (contents: Contents) => number;
  /** The field is not looked for where all of one of these are known. */
  unless?: readonly (readonly Field[])[];
};

const ACCOUNT: Sought = { field: 'account', fits: ({ words }) => words >= 0.8, prefers: ({ companies }) => companies };

/** What is looked for in each kind, the surest first: what one has taken is not left for the next. */
const SOUGHT: Record<ImportKind, readonly Sought[]> = {
  ledger: [
    { field: 'date', fits: ({ dates }) => dates >= 0.8 },
    {
      field: 'revenue',
      fits: ({ amounts }) => amounts >= 0.8,
      prefers: ({ fractions }) => fractions,
      unless: [['quantity', 'unitPrice'], ['debit'], ['credit']],
    },
    { ...ACCOUNT, unless: [['customerNumber']] },
    // Beside a customer's number, only what looks like companies' names is one.
    { ...ACCOUNT, fits: ({ words, companies }) => words >= 0.8 && companies >= 0.3 },
  ],
  people: [
    { field: 'email', fits: ({ addresses }) => addresses >= 0.8 },
    { ...ACCOUNT, fits: ({ companies }) => companies >= 0.3 },
    {
      field: 'name',
      fits: ({ names, companies }) => names >= 0.6 && companies < 0.3,
      unless: [['firstName'], ['lastName']],
    },
  ],
  accounts: [
    { field: 'domain', fits: ({ hosts }) => hosts >= 0.8 },
    { ...ACCOUNT, fits: ({ words, companies }) => words >= 0.8 && companies >= 0.3 },
  ],
  deals: [],
  facts: [],
  contacts: [],
  prospects: [],
  targets: [],
  plans: [],
  steps: [],
};

/** Returns whether a heading, or a column that is known by one, says that this is a list of sales. */
export const speaksOfSales = (headings: readonly string[], known: Partial<Record<Field, readonly number[]>>): boolean =>
  SOUGHT.ledger.some(({ field }) => known[field] !== undefined) || headings.some((heading) => subjectOf(heading));

/**
 * Returns the columns that no whole heading names: by words in their headings and by their cells. What neither of them settles is
 * taken where only one column is left that it can be, or where one has what the others have not.
 */
export function guessColumns(
  kind: ImportKind,
  headings: readonly string[],
  contents: readonly Contents[],
  known: Partial<Record<Field, readonly number[]>>,
  isFree: (place: number) => boolean,
): Partial<Record<Field, number[]>> {
  const taken = new Set(Object.values(known).flat());
  const found: Partial<Record<Field, number[]>> = {};
  const has = (field: Field) => known[field] !== undefined || found[field] !== undefined;
  for (const { field, fits, prefers, unless = [] } of SOUGHT[kind]) {
    if (has(field) || unless.some((all) => all.every(has))) continue;
    const free = contents.flatMap((one, place) =>
      one.filled === 0 || taken.has(place) || !isFree(place) || !fits(one)
        ? []
        : [{ place, subject: subjectOf(headings[place] ?? ''), share: prefers?.(one) ?? 0, filled: one.filled }],
    );
    const place = (
      free.find(({ subject }) => subject === field) ??
      (free.length === 1 ? free.find(({ filled }) => filled > 1) : undefined) ??
      standsOut(free)
    )?.place;
    if (place === undefined) continue;
    taken.add(place);
    found[field] = [place];
  }
  return found;
}

/** The column that has what it should, where the others have next to nothing of it. */
function standsOut<Column extends { share: number }>(columns: readonly Column[]): Column | undefined {
  const [first, second] = [...columns].sort((a, b) => b.share - a.share);
  return first && second && first.share >= 0.3 && second.share < 0.1 ? first : undefined;
}
