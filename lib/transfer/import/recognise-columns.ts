import type { Rows } from '../csv/sheet';
import { CONTACT, keepContactsWhereNamed } from '../partners/contacts-of-accounts';
import { isListOfCustomers } from '../partners/list-of-customers';
import { withoutBareNumber } from '../sales/bare-numbers';
import { holdsItsTax } from '../sales/sales-words';
import { OF_CONTACT } from './account-details';
import { type ColumnChoice, type ColumnChoices, isCollected } from './column-choice';
import { type Contents, contentsOf } from './contents';
import { fieldsOfHeading } from './fields-of-heading';
import { guessColumns, speaksOfSales } from './guess-columns';
import { type Field, foldHeading } from './heading-names';
import { rankOf, SUBJECT } from './heading-rank';
import { FIELDS_OF, IMPORT_KINDS, type ImportKind } from './kind';

/** Which kind of file it is, where its columns stand, and what is still to be said of them. */
export type Columns = {
  kind: ImportKind;
  /** Column numbers from 0; several where a field may have more than one column (phone, email, alias, domain). */
  at: Partial<Record<Field, number[]>>;
  /** Columns of which each may name the customer as well as the other; none where one of them is the likelier. */
  accountIn: number[];
  /** Columns that were guessed by what stands in them, or where another one may be meant as well; nobody has confirmed them. */
  doubtful: ReadonlySet<number>;
  /** What the kind needs and no column holds: one of each inner list. Empty where the file can be read. */
  missing: readonly (readonly Field[])[];
};

/** What the user has said of a file's columns, and which names the book knows. */
export type ColumnAnswers = {
  kind?: ImportKind | undefined;
  columns?: ColumnChoices | undefined;
  isCustomer?: ((name: string) => boolean) | undefined;
};

type Ranked = { place: number; rank: number };
/** How well a kind fits: `guessed` is how many of its columns speak for it where no heading does, else undefined. */
type Fit = { columns: Columns; score: number; guessed: number | undefined; isSure: boolean };

/**
 * Returns the kind whose needed columns are all there and that reads the most of them, by headings and by what stands below them;
 * a guessed column counts half. Deals are deals, whatever else their columns would do for. Where no kind has what it needs, the
 * likeliest one comes back with what it misses.
 */
export function recogniseColumns(
  headings: readonly string[],
  answers: ColumnAnswers = {},
  rows: Pick<Rows, 'slice'> = [],
): Columns {
  const contents = headings.map((_, place) => contentsOf(rows, place, answers.isCustomer));
  const [first, ...others] = (answers.kind ? [answers.kind] : IMPORT_KINDS).map((kind) =>
    fitOf(kind, headings, { contents, rows }, answers.columns ?? {}),
  );
  const fits = first ? [first, ...others] : others;
  const best = fits.reduce((better, one) => (isBetter(one, better) ? one : better)).columns;
  const accounts = fits.find(({ columns }) => columns.kind === 'accounts')?.columns;
  return accounts && best.kind === 'people' && isListOfCustomers(accounts, best, headings, rows) ? accounts : best;
}

function isBetter(one: Fit, other: Fit): boolean {
  const standing = ({ columns, guessed, isSure }: Fit) => {
    if (columns.missing.length > 0) return 0;
    // Names of companies alone stand in every kind of file.
    if (guessed !== undefined) return guessed > 1 ? 1 : 0;
    // What calls, visits and mails stand in is a list of them, even if it names deals.
    return { contacts: isSure ? 4 : 2, deals: 3 }[columns.kind as string] ?? 2;
  };
  const ahead = standing(one) - standing(other) || one.score - other.score;
  return ahead > 0 || (ahead === 0 && one.columns.missing.length < other.columns.missing.length);
}

function fitOf(
  kind: ImportKind,
  headings: readonly string[],
  { contents, rows }: { contents: readonly Contents[]; rows: Pick<Rows, 'slice'> },
  choices: ColumnChoices,
): Fit {
  const { reads, needs } = FIELDS_OF[kind];
  const isField = (choice: ColumnChoice): choice is Field => reads.some((field) => field === choice);
  const areOffers = speakOfOffers(headings);
  const speaks = { areOffers, areInvoices: headings.some((heading) => INVOICE.test(foldHeading(heading))) };
  // What has been offered is not sold.
  const byHeading =
    kind === 'ledger' && areOffers
      ? headings.map(() => new Set<Field>())
      : headings.map((heading, place) => fieldsReadBy(kind, heading, contents[place] as Contents, speaks));
  if (reads.includes('customerNumber')) numberCustomers(byHeading, headings, contents);
  const read = byHeading.map((fields, place) => {
    const choice = choices[place];
    return choice === undefined ? fields : new Set(isField(choice) ? [choice] : []);
  });
  const rank = (field: Field, from: readonly ReadonlySet<Field>[]) =>
    from
      .flatMap((fields, place) => (fields.has(field) ? [place] : []))
      .map((place) => ({ place, rank: rankOf(field, headings[place] ?? '', contents[place] as Contents) }))
      .filter((one): one is Ranked => one.rank !== null)
      .sort((a, b) => a.rank - b.rank);
  const at: Columns['at'] = {};
  const doubtful = new Set<number>();
  for (const field of new Set(read.flatMap((fields) => [...fields]))) {
    const said = read.flatMap((_, place) => (choices[place] === field ? [place] : []));
    const ranked = rank(field, read).map(({ place }) => place);
    if (isCollected(field)) at[field] = [...new Set([...said, ...ranked])].sort((a, b) => a - b);
    else if (said.length > 0) at[field] = said.slice(-1);
    else if (kind === 'deals' && field === 'date') at[field] = closingDates(rank(field, read));
    else if (ranked[0] !== undefined) at[field] = ranked.slice(0, 1);
    if (at[field]?.length === 0) delete at[field];
  }
  const company = kind === 'people' && !at.account ? companyBeside(read, headings) : undefined;
  if (company) Object.assign(at, company);
  if (at.tax && !holdsItsTax(headings[at.revenue?.[0] ?? -1] ?? '')) delete at.tax;
  for (const field of needs.flat()) {
    const [place] = at[field] ?? [];
    if (place !== undefined && choices[place] === undefined && rivals(rank(field, read), headings).length > 0)
      doubtful.add(place);
  }
  const missed = () => needs.filter((one) => one.every((field) => !at[field]));
  const isLoose = missed().length > 0 && !(kind === 'ledger' && speaksOfSales(headings, at));
  if (kind === 'accounts') keepContactsWhereNamed(at, headings, rows, choices);
  const isBeside = (field: string) => kind === 'accounts' && OF_CONTACT.some((one) => one === field);
  if (kind === 'ledger') withoutBareNumber(at, { headings, rows, choices, read });
  const known = new Set(Object.entries(at).flatMap(([field, places]) => (isBeside(field) ? [] : places))).size;
  // What a list can do without makes it no likelier.
  const weight = kind === 'ledger' || isLoose ? 0.5 : 0;
  const found = guessColumns(kind, headings, contents, at, (place) => choices[place] === undefined);
  Object.assign(at, found);
  for (const place of Object.values(found).flat()) doubtful.add(place);
  return {
    columns: {
      kind,
      at,
      accountIn: kind === 'ledger' ? rivals(rank('account', byHeading), headings, contents) : [],
      doubtful,
      missing: missed(),
    },
    score: known + Object.keys(found).length * weight,
    isSure: (contents[at.contactKind?.[0] ?? -1]?.contacts ?? 0) >= 0.3,
    guessed: isLoose ? Object.keys(found).length : undefined,
  };
}

/** Where names stand beside them, numbers alone below the heading of a customer are theirs: "Sold-to party; Name". */
function numberCustomers(
  read: readonly Set<Field>[],
  headings: readonly string[],
  contents: readonly Contents[],
): void {
  const isNamed = (place: number) => (contents[place]?.words ?? 0) > 0.5;
  if (!read.some((fields, place) => fields.has('account') && isNamed(place))) return;
  for (const [place, fields] of read.entries()) {
    const isNumber = contents[place]?.words === 0 && contents[place].filled > 0;
    if (isNumber && fieldsOfHeading(headings[place] ?? '').has('account') && fields.delete('account')) {
      fields.add('customerNumber');
    }
  }
}

/** Beside a contact's name, what is headed by nothing but "Name" is the company's. */
function companyBeside(
  read: readonly ReadonlySet<Field>[],
  headings: readonly string[],
): Pick<Columns['at'], 'name' | 'account'> | undefined {
  const named = (pattern: RegExp) =>
    read.findIndex((fields, place) => fields.has('name') && pattern.test(foldHeading(headings[place] ?? '')));
  const [contact, bare] = [named(CONTACT), named(ONLY_NAME)];
  return contact >= 0 && bare >= 0 ? { name: [contact], account: [bare] } : undefined;
}

const ONLY_NAME = /^(?:name|nev|navn|naam)$/;

/** When a deal was won, lost, or is to close: each may have a column of its own, of which one is filled. */
function closingDates(ranked: readonly Ranked[]): number[] {
  const [first] = ranked;
  return ranked.filter((one) => one === first || one.rank < 2).map(({ place }) => place);
}

/** So many of the cells say how a deal ended where its state is one. */
const OUTCOMES = 0.1;

/** Returns whether a list is one of offers: they have numbers of their own, and nothing says which order or invoice came of them. */
function speakOfOffers(headings: readonly string[]): boolean {
  const fields = headings.flatMap((heading) => [...fieldsOfHeading(heading)]);
  return fields.includes('quoteNumber') && !fields.includes('order');
}

const CLOSING = /clos|abschl|zaras|lezar|avslut|lukke|sluit|expected|gewonnen|verloren|^won|^lost/;
/** What has a number of an invoice is no deal, whatever the reason for its state. */
const INVOICE = /^(?:invoice|rechnungs?|faktura|szamla|faktuur)(?:id|no|number|nummer|nr|szam|nommer)$/;

function fieldsReadBy(
  kind: ImportKind,
  heading: string,
  { outcomes }: Contents,
  { areOffers, areInvoices }: { areOffers: boolean; areInvoices: boolean },
): Set<Field> {
  const reads = FIELDS_OF[kind].reads;
  const known = fieldsOfHeading(heading);
  const fields = new Set(
    [...known]
      .map((field) =>
        field === 'documentState' && (areOffers || outcomes >= OUTCOMES) ? 'stage' : asReadBy(kind, field, heading),
      )
      .filter((field) => reads.includes(field)),
  );
  if (areInvoices && known.has('documentState') && outcomes < OUTCOMES) fields.delete('stage');
  if (kind === 'deals' && areOffers) {
    if (SUBJECT.test(foldHeading(heading))) fields.add('dealName');
    // An offer's date is the day on which it was written, unless it is one of closing.
    if (fields.has('date') && !CLOSING.test(foldHeading(heading))) {
      fields.delete('date');
      fields.add('sentOn');
    }
  }
  // A list of words of one's own is one of tags; a deal's own name is not that of its person.
  if (fields.has('tags')) fields.delete('labels');
  if (fields.has('dealName') && fields.has('person'))
    fields.delete(ONLY_NAME.test(foldHeading(heading)) ? 'person' : 'dealName');
  // The number of an account is a customer's in a list of accounts; where money is booked it is a place in the books.
  if (kind === 'ledger' && /^a(?:cc(?:oun)?|c)t(?!.*ref)/i.test(heading)) fields.delete('customerNumber');
  return fields;
}

/** In a list of accounts, sales or deals "Name" is the account's; elsewhere it is a person's. */
function asReadBy(kind: ImportKind, field: Field, heading: string): Field {
  const isOfCompany = kind === 'ledger' || (kind === 'accounts' && !CONTACT.test(foldHeading(heading)));
  if (kind === 'deals' && (field === 'name' || field === 'title')) return 'dealName';
  return isOfCompany && field === 'name' ? 'account' : field;
}

/** Columns as likely as the first one whose heading is none that says the same in more words. */
function rivals(ranked: readonly Ranked[], headings: readonly string[], contents: readonly Contents[] = []): number[] {
  const alike = ranked.filter(({ rank }) => rank === ranked[0]?.rank).map(({ place }) => place);
  const words = (place: number) => (headings[place] ?? '').toLowerCase().replace(/[^\p{L}]/gu, '');
  const [first = 0] = alike;
  // "Company" and "Company 2", with firms in both.
  const isTwin = (place: number) =>
    words(place) === words(first) && [first, place].every((one) => (contents[one]?.companies ?? 0) >= 0.5);
  const others = alike
    .slice(1)
    .filter((place) => isTwin(place) || (!words(place).includes(words(first)) && !words(first).includes(words(place))));
  return others.length > 0 ? [first, ...others] : [];
}
