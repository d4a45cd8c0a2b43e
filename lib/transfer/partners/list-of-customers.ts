import { NAMED } from '../import/account-details';
import { type Field, foldHeading } from '../import/heading-names';

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
export const isListOfCustomers = (accounts: Columns, people: Columns, headings: readonly string[]): boolean =>
  accounts.missing.length === 0 &&
  (isOfNobody(people, accounts) ||
    ((accounts.at.customerNumber !== undefined ||
      TO_ASK_FOR.test(foldHeading(headings[accounts.at.name?.[0] ?? -1] ?? ''))) &&
      Object.keys(people.at).every((field) => accounts.at[field as Field])));

/** Addresses beside firms of which the list says more, and nobody's name. */
const isOfNobody = (people: Columns, accounts: Columns): boolean =>
  people.at.account !== undefined &&
  !people.at.account.some((place) => people.doubtful.has(place)) &&
  NAMED.every((field) => !people.at[field]) &&
  Object.keys(accounts.at).some((field) => !people.at[field as Field]);

const TO_ASK_FOR =
  /^(?:ansprech(?:partner|partnerin|person)|kontaktperson|contactperson|kapcsolattarto(?:neve)?|kontakpersoon)$/;
