import type { Self } from '../identify/colleagues';
import { identify } from '../identify/identify';
import type { Known } from '../identify/match';
import { outsiders } from '../identify/named-people';
import type { Account } from '../records/account';
import type { PagePerson } from '../records/page-subject';
import type { Person } from '../records/person';

/** Somebody outside our firm to whom a draft goes. */
export interface Recipient {
  seen: PagePerson;
  /** Where the book has them: none where nobody knows, several where companies share a domain. */
  accounts: Account[];
  /** Who they are, where the book knows more than their company. */
  person?: Person;
}

/** Returns whom a draft goes to outside our firm, each by themselves: who is named first decides nothing for the others. */
export function recipientsOf(to: readonly PagePerson[], known: Known, self: Self): Recipient[] {
  return outsiders({ people: [...to] }, self).map((seen) => {
    const match = identify({ people: [seen] }, known, self);
    const found = match.kind === 'matched' ? [match] : match.kind === 'several' ? match.candidates : [];
    const ids = found.map(({ accountId }) => accountId);
    const person = match.kind === 'matched' && known.people.find(({ id }) => id === match.personId);
    return { seen, accounts: known.accounts.filter(({ id }) => ids.includes(id)), ...(person && { person }) };
  });
}

/**
 * Returns the id of the account that a draft is written to: the open page's, where a recipient may belong to it or nobody
 * knows any; else that of the first recipient who belongs to a single one. Undefined where there is none to name, as in a
 * draft to colleagues.
 */
export function addressedAccount(
  to: readonly PagePerson[],
  recipients: readonly Recipient[],
  onPage: string | undefined,
): string | undefined {
  const known = recipients.filter(({ accounts }) => accounts.length > 0);
  const isToColleagues = to.length > 0 && recipients.length === 0;
  if (known.length === 0) return isToColleagues ? undefined : onPage;
  if (known.some(({ accounts }) => accounts.some(({ id }) => id === onPage))) return onPage;
  return known.find(({ accounts }) => accounts.length === 1)?.accounts[0]?.id;
}
