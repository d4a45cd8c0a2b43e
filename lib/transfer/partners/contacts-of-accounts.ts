import type { Rows } from '../csv/sheet';
import { NAMED, OF_CONTACT } from '../import/account-details';
import type { ColumnChoices } from '../import/column-choice';
import { type Field, foldHeading } from '../import/heading-names';

/** In a heading: whom to ask for at a customer. */
export const CONTACT = /contact|kontakt|kontak|ansprech|kapcsolat/;

/** A seller of ours has several customers, whom to ask for there but one: so many of the names are different, of at least so many (share, count). */
const [THEIR_OWN, OF_SO_MANY] = [0.9, 3];

function areTheirOwn(place: number | undefined, rows: Pick<Rows, 'slice'>): boolean {
  if (place === undefined) return false;
  const names = rows.slice(0, 500).flatMap(({ cells }) => cells[place] || []);
  return names.length >= OF_SO_MANY && new Set(names).size >= names.length * THEIR_OWN;
}

/**
 * Leaves the columns of whom to ask for in a list of accounts only where it names somebody with an address, or with a position or a
 * number and another name on nearly each line: whom to ask for at a customer is nobody of ours. Addresses beside no names at all stay, for their domains.
 */
export function keepContactsWhereNamed(
  at: Partial<Record<Field, number[]>>,
  headings: readonly string[],
  rows: Pick<Rows, 'slice'>,
  choices: ColumnChoices,
): void {
  const isNamed = CONTACT.test(foldHeading(headings[at.name?.[0] ?? -1] ?? '')) || (at.firstName && at.lastName);
  const isSaid = OF_CONTACT.some((field) => choices[at[field]?.[0] ?? -1] === field);
  const kept = NAMED.some((field) => at[field]) ? undefined : 'email';
  const isReached = at.email || ((at.title || at.phone) && areTheirOwn((at.name ?? at.lastName)?.[0], rows));
  if (!(isNamed && isReached) && !isSaid) for (const field of OF_CONTACT) if (field !== kept) delete at[field];
  if (at.name && at.kam?.[0] === at.name[0]) delete at.kam;
}
