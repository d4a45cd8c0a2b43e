import type { Rows } from '../csv/sheet';
import { NAMED } from '../import/account-details';
import { type Field, foldHeading } from '../import/heading-names';
import { CONTACT } from './contacts-of-accounts';

/** Where the columns of a list stand, which of them were guessed, and what it lacks. */
type Columns = {
  at: Partial<Record<Field, number[]>>;
  doubtful: ReadonlySet<number>;
  missing: readonly unknown[];
};

/**
 * Returns whether a list of people is one of customers that names whom to ask for: it has their numbers, or calls somebody that, and
 * loses nothing as such.
 */
export const isListOfCustomers = (
  accounts: Columns,
  people: Columns,
  headings: readonly string[],
  rows: Pick<Rows, 'slice'>,
): boolean =>
  accounts.missing.length === 0 &&
  (isOfNobody(people, accounts) ||
    isOfSellers(people, headings, rows) ||
    ((accounts.at.customerNumber !== undefined ||
      TO_ASK_FOR.test(foldHeading(headings[accounts.at.name?.[0] ?? -1] ?? ''))) &&
      Object.keys(people.at).every((field) => accounts.at[field as Field])));

/** Addresses beside firms of which the list says more, and nobody's name. */
const isOfNobody = (people: Columns, accounts: Columns): boolean =>
  people.at.account !== undefined &&
  !people.at.account.some((place) => people.doubtful.has(place)) &&
  NAMED.every((field) => !people.at[field]) &&
  Object.keys(accounts.at).some((field) => !people.at[field as Field]);

/** One contact beside several firms, without an address or a number: a seller of ours, and nobody's there. */
function isOfSellers({ at }: Columns, headings: readonly string[], rows: Pick<Rows, 'slice'>): boolean {
  const [name, account] = [at.name?.[0], at.account?.[0]];
  if (name === undefined || account === undefined || at.email || at.phone) return false;
  if (!CONTACT.test(foldHeading(headings[name] ?? ''))) return false;
  const lines = rows.slice(0, 500).filter(({ cells }) => cells[name] && cells[account]);
  const firmsOf = Map.groupBy(lines, ({ cells }) => cells[name]);
  const several = [...firmsOf.values()].filter((some) => new Set(some.map(({ cells }) => cells[account])).size > 1);
  return several.reduce((all, some) => all + some.length, 0) > lines.length * OF_SEVERAL;
}

/** So many of the lines name a contact who stands beside other firms, too. */
const OF_SEVERAL = 0.2;

const TO_ASK_FOR =
  /^(?:ansprech(?:partner|partnerin|person)|kontaktperson|contactperson|kapcsolattarto(?:neve)?|kontakpersoon)$/;
