import { importHeadings } from '../../domain/languages/import-headings';
import { salesWords } from '../../domain/languages/sales-words';
import { withoutUnit } from '../cells/scale';
import { isTaxedAmount } from '../sales/sales-words';
import { type Field, foldHeading } from './heading-names';
import { PROGRAM_HEADINGS } from './program-headings';

const fieldsByHeading = new Map<string, Set<Field>>();
function enter(field: Field, names: readonly string[]): void {
  for (const name of names) {
    const folded = foldHeading(name);
    fieldsByHeading.set(folded, (fieldsByHeading.get(folded) ?? new Set()).add(field));
  }
}
const salesHeadings = Object.values(salesWords).map(({ headings }) => headings);
for (const table of [...Object.values(importHeadings), PROGRAM_HEADINGS, ...salesHeadings]) {
  for (const [field, names] of Object.entries(table) as [Field, readonly string[]][]) enter(field, names);
}

const DISCOUNT: ReadonlySet<Field> = new Set(['discount']);
const AMOUNT: ReadonlySet<Field> = new Set(['revenue']);

/** What is longer is a text, and may be all of a file behind a quotation mark that nobody closed. */
const LONGEST_HEADING = 300;

/** "Email (Primary Contact)" in a list of companies: what somebody else is reached by. */
const OF_CONTACT =
  /\((?:(?:primary|main) contact|prim[äa]rer kontakt|hauptkontakt|els[őo]dleges kapcsolattart[óo]|prim[æa]r(?: |e )?kontakt|prim[êe]re kontak)\)$/i;

/** "(Do Not Modify) Row Checksum", in the languages of the program that writes it. */
const NOT_TO_CHANGE =
  /^\((?:do not modify|nicht (?:[äa]ndern|bearbeiten)|ne m[oó]dos[ií]tsa!?|nem m[oó]dos[ií]that[oó]|(?:m[aå] )?ikke endre[st]?|moenie (?:wysig|verander)(?: nie)?)\)/i;

/** Returns every column that a heading may stand for; a few stand for two ("Afdeling" is a department and a section). */
export function fieldsOfHeading(heading: string): ReadonlySet<Field> {
  if (heading.length > LONGEST_HEADING) return new Set();
  // What a program writes for itself is nobody's name.
  if (NOT_TO_CHANGE.test(heading)) return new Set();
  if (OF_CONTACT.test(heading)) return new Set();
  // What counts in per cent is no amount; of prices it may be what is taken off.
  if (heading.includes('%')) {
    const without = foldHeading(heading.replace(/(?:(?<!\p{L})in? ?)?%/giu, ''));
    return fieldsByHeading.get(without)?.has('discount') ? DISCOUNT : new Set();
  }
  const known = spellingsOf(heading).find((one) => fieldsByHeading.has(one));
  if (known !== undefined) return fieldsByHeading.get(known) ?? new Set();
  return isTaxedAmount(heading) ? AMOUNT : fieldsOfContact(heading);
}

/** Whom to ask for at a customer, before or behind what is said of them: "contactTitle", "Ansprechpartner E-Mail", "Navn kontaktperson". */
const CONTACT = '(?:contact(?:person)?s?|ansprechpartner(?:in)?s?|kontaktperson(?:en)?s?|kapcsolattarto|kontakpersoon)';
const BESIDE_CONTACT = new RegExp(`^${CONTACT}(?=.)|(?<=.)${CONTACT}$`, 'g');
const OF_PERSON: ReadonlySet<Field> = new Set(['name', 'firstName', 'lastName', 'email', 'phone', 'title', 'function']);

/** Returns what of a contact a heading names beside the word for one; nothing for anything else. */
function fieldsOfContact(heading: string): ReadonlySet<Field> {
  const folded = foldHeading(heading);
  const rest = folded.replace(BESIDE_CONTACT, '');
  return rest === folded ? new Set() : (fieldsByHeading.get(rest) ?? new Set()).intersection(OF_PERSON);
}

/** Returns whether a heading is one of any kind of file. */
export function isKnownHeading(heading: string): boolean {
  return fieldsOfHeading(heading).size > 0;
}

/** A heading as it is, and without what programs put around it: "Deal - Value", "E-mail 1 - Value", "Umsatz in EUR". */
function spellingsOf(heading: string): string[] {
  const folded = foldHeading(heading);
  const bare = folded.replace(/\d+/g, '').replace(/(?:value|wert|ertek|verdi|waarde)$/, '');
  const behind = foldHeading(heading.replace(/^[\p{L} ]{3,20} - /u, ''));
  // What stands before a stroke comes off first: "Deal - Wert" is an amount, and no deal.
  // "Umsatz TEUR", "Nettobetrag in €": what one in it stands for is no part of the name, either.
  const unscaled = foldHeading(withoutUnit(heading));
  return [folded, withoutCurrency(folded), behind, withoutCurrency(behind), bare, unscaled].filter((one) => one !== '');
}

/** "Umsatz in EUR", "Revenue USD": the currency is no part of the name. */
function withoutCurrency(folded: string): string {
  return folded.replace(/(in)?(eur|usd|gbp|chf|huf|nok|sek|dkk|zar|pln|czk|ron|euro)$/, '');
}
