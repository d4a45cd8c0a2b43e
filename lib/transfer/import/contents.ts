import { plainLetters } from '../../domain/words/fold';
import { withoutLastForms } from '../../domain/words/without-legal-forms';
import { isAddress } from '../cells/is-address';
import { isDate } from '../cells/read-date';
import { isAmount } from '../cells/read-number';
import type { Rows } from '../csv/sheet';
import { isOfDocument, isOutcome } from '../sales/sales-words';
import { isTouchKind } from './words';

/** What the cells of a column are, as shares (0-1) of those that are filled. What takes long is told when it is asked for. */
export type Contents = {
  filled: number;
  dates: number;
  amounts: number;
  addresses: number;
  ids: number;
  words: number;
  /** GUIDs and the checksums of rows, which programs give to records and nobody reads out. */
  marks: number;
  /** Amounts with a decimal sign, which no number of a document has. */
  fractions: number;
  /** Web addresses. */
  hosts: number;
  /** What a company is called: names with a legal form, and those of customers of the book. */
  companies: number;
  /** Two or three words in capital letters, as people are called. */
  names: number;
  /** What a contact can be: calls, visits, mails. */
  contacts: number;
  /** What only a deal can be: won, lost. */
  outcomes: number;
  /** Returns whether any of them is the state or the kind of a document: paid, open, invoice. */
  tellsOfDocuments: () => boolean;
};

const SAMPLE = 200;
/** A record's own number, as machines give them: a GUID, a hash, "0035g00000AbC". */
const MACHINE = /^(?:[\da-f]{8}-[\da-f]{4}-[\da-f-]{20,}|[\da-f]{16,}|[A-Za-z\d]{15}|[A-Za-z\d]{18})$/;

/** A GUID, with or without its braces, or a checksum in base 64. */
const MARK =
  /^(?:\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?|(?=[^=]*\d)[\w+/]{30,200}={1,2}(?:[\w+/]{1,4}={1,2})?)$/i;

/** Whether a cell is a record's own number, as machines give them. */
export const isMachineId = (cell: string): boolean => MACHINE.test(cell) && /\d/.test(cell);

/** Returns whether a cell is called by a legal form, as firms are: "Otter Ltd". */
export function isCompany(cell: string): boolean {
  const words = plainLetters(cell.replace(/[.,]/g, '')).split(/\s+/).filter(Boolean);
  return words.length > 1 && withoutLastForms(words).length < words.length;
}

/** Returns what the first filled cells of a column are; `isCustomer` says which names the book knows. */
export function contentsOf(
  rows: Pick<Rows, 'slice'>,
  place: number,
  isCustomer: (name: string) => boolean = () => false,
): Contents {
  const cells = rows.slice(0, SAMPLE).flatMap(({ cells: { [place]: cell = '' } }) => (cell === '' ? [] : [cell]));
  const share = (fits: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
  return {
    filled: cells.length,
    dates: share(isDate),
    amounts: share(isAmount),
    addresses: share(isAddress),
    ids: share((cell) => isMachineId(cell)),
    marks: share((cell) => MARK.test(cell)),
    words: share((cell) => /\p{L}{2}/u.test(cell) && !isDate(cell) && !isAmount(cell)),
    fractions: share((cell) => /[.,]\d{2}(?!\d)/.test(cell) && isAmount(cell)),
    hosts: share((cell) => /^(?:https?:\/\/)?(?:[\w-]+\.)+\p{L}{2,12}(?:\/\S*)?$/u.test(cell)),
    companies: share((cell) => isCompany(cell) || isCustomer(cell)),
    contacts: share(isTouchKind),
    outcomes: share(isOutcome),
    tellsOfDocuments: () => cells.some((cell) => isOfDocument(cell) || isOutcome(cell)),
    names: share((cell) => /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(cell)),
  };
}
