import { addressKey } from '../../domain/identify/address';
import { outsiders } from '../../domain/identify/named-people';
import type { Account } from '../../domain/records/account';
import type { PagePerson } from '../../domain/records/page-subject';
import { readPageContext } from './page-context';

/** Somebody named on a page, and the account where the book has them. */
export interface Placed {
  seen: PagePerson;
  at?: Account;
}

/** Returns the outsiders among some people of a page, each with the account where the book has their address. */
export async function readPlaces(people: PagePerson[], addresses: readonly string[]): Promise<Placed[]> {
  const { known, own: self } = await readPageContext({ people }, addresses);
  return outsiders({ people }, self).map((seen) => {
    const key = addressKey(seen.email ?? '');
    const at = known.find(({ person }) => person.emails.some((own) => addressKey(own) === key))?.account;
    return { seen, ...(at && { at }) };
  });
}
